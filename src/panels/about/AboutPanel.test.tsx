import { cleanup, screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { loadWords } from '#i18n/setUpI18n.ts';
import { AboutPanel } from './AboutPanel.tsx';

beforeAll(() => loadWords('about'));

test.each([
  ['en', 'To correct or add a fact'],
  ['ru', 'Как исправить или добавить факт'],
  ['kk', 'Деректі қалай түзетуге немесе қосуға болады'],
  ['fr', 'Corriger ou ajouter un fait'],
])('who asks how to add a fact is led to the steps: %s', async (language, name) => {
  const shown = renderPage(<AboutPanel />, { at: `/${language}/about/?entry=correct` });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await shown;
  const part = screen.getByRole('region', { name });
  expect(within(part).getAllByRole('listitem')).toHaveLength(4);
  expect(scroll.mock.contexts).toEqual([part]);
});

test('who wants to add a fact finds the guide, and the source code where the builder named it', async () => {
  await renderPage(<AboutPanel />, { at: '/en/about/' });
  expect(screen.getByRole('link', { name: /guide, field by field/ })).toHaveAttribute(
    'href',
    '/data/guide.html',
  );
  expect(screen.queryByRole('link', { name: /source code/ })).not.toBeInTheDocument();
  cleanup();
  vi.stubEnv('VITE_SOURCE_URL', 'https://code.example/atlas');
  await renderPage(<AboutPanel />, { at: '/en/about/' });
  expect(screen.getByRole('link', { name: /source code/ })).toHaveAttribute(
    'href',
    'https://code.example/atlas',
  );
  vi.unstubAllEnvs();
});
