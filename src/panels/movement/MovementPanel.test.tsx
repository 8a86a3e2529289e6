import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { MovementPanel } from './MovementPanel.tsx';

test('a milestone has its date, text and source', async () => {
  await renderPage(<MovementPanel />, { at: '/ru/movement/' });
  const history = within(await screen.findByRole('region', { name: 'Краткая история' }));
  expect(history.getByRole('heading', { name: 'Создана федерация' })).toBeVisible();
  expect(history.getByText('28 апреля 1957 года')).toBeVisible();
  expect(history.getByText('В Экс-ле-Бене.')).toBeVisible();
  expect(history.getByRole('link', { name: /A page on the federation/ })).toHaveAttribute(
    'rel',
    'noopener external',
  );
});

test('a section without milestones is left out', async () => {
  await renderPage(<MovementPanel />, { at: '/en/movement/' });
  await screen.findByRole('region', { name: 'A short history' });
  expect(screen.queryByRole('region', { name: 'Today' })).not.toBeInTheDocument();
});

test('words are marked with their language, and with what is not certain of them', async () => {
  await renderPage(<MovementPanel />, { at: '/en/movement/' });
  const row = within(await screen.findByRole('row', { name: /Turkish/ }));
  expect(row.getByText('kardeş şehir')).toHaveAttribute('lang', 'tr');
  expect(row.getByText('Ask a speaker.')).toBeVisible();
});

test('a milestone that the address names is marked and brought before the reader', async () => {
  const shown = renderPage(<MovementPanel />, { at: '/en/movement/?entry=fmvj-1957' });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await shown;
  await waitFor(() => expect(scroll.mock.contexts).toEqual([document.getElementById('fmvj-1957')]));
  expect(document.getElementById('fmvj-1957')).toHaveAttribute('data-opened');
});
