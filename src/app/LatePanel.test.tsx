import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PagePanel } from './PagePanel.tsx';
import { renderPage } from './renderPage.tsx';

const script = vi.hoisted(() => ({ isLost: false }));
vi.mock('./panelCode.ts', async (importOriginal) => {
  const { panelCode, ...rest } = await importOriginal<typeof import('./panelCode.ts')>();
  const orLost = (name: Parameters<typeof panelCode>[0]) => {
    const query = panelCode(name);
    const load: typeof query.queryFn = (context) =>
      script.isLost || typeof query.queryFn !== 'function'
        ? Promise.reject(new TypeError('no script'))
        : query.queryFn(context);
    return { ...query, queryFn: load };
  };
  return { ...rest, panelCode: orLost };
});

test('a panel whose script is on its way shows its shape, then itself', async () => {
  await renderPage(<PagePanel page={{ name: 'about' }} />, { at: '/en/about/' });
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 1, name: 'About the atlas' })).toBeVisible();
});

test('a panel whose script did not come can be tried again', async () => {
  script.isLost = true;
  await renderPage(<PagePanel page={{ name: 'cities' }} />, { at: '/en/cities/' });
  expect(await screen.findByRole('alert')).toHaveTextContent('try once more');
  script.isLost = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'All cities by country' })).toBeVisible();
});
