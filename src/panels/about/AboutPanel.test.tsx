import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { AboutPanel } from './AboutPanel.tsx';

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
