import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { setLanguage } from '#url/useAddress.ts';
import { LanguageNotice } from './LanguageNotice.tsx';
import { renderPage } from './renderPage.tsx';

const catalogue = vi.hoisted(() => ({ isLost: false }));
vi.mock('#i18n/setUpI18n.ts', async (importOriginal) => {
  const { switchLanguage, ...rest } = await importOriginal<typeof import('#i18n/setUpI18n.ts')>();
  const orLost: typeof switchLanguage = (language) =>
    catalogue.isLost ? Promise.reject(new TypeError('no script')) : switchLanguage(language);
  return { ...rest, switchLanguage: orLost };
});

test('a language that did not come is told, and can be asked for again', async () => {
  await renderPage(<LanguageNotice />, { at: '/en/' });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  catalogue.isLost = true;
  act(() => setLanguage('fr'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Français did not arrive.');
  catalogue.isLost = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
});
