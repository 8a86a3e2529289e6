import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, renderPage, smallAtlas } from '#app/renderPage.tsx';
import { FindField } from './FindField.tsx';

async function type(text: string) {
  const field = screen.getByRole('combobox', { name: /city or a country|город или страну/ });
  await userEvent.type(field, text);
  return field;
}

test('a city is found by a name in another script and opened with Enter', async () => {
  await renderPage(<FindField />);
  await type('ренн');
  const option = await screen.findByRole('option', { name: /Rennes/ });
  expect(option).toHaveTextContent('France · 1 link');
  await userEvent.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/en/city/rennes/');
});

test('the former name by which a city was found stands beside its present one', async () => {
  await renderPage(<FindField />);
  await type('leninabad');
  expect(await screen.findByRole('option', { name: /^Leninabad.*Khujand/ })).toBeVisible();
});

test('arrows walk through what was found, round and round, while the focus stays in the field', async () => {
  await renderPage(<FindField />);
  const field = await type('kazakhstan');
  const country = await screen.findByRole('option', { name: /Kazakhstan/ });
  await userEvent.keyboard('{ArrowDown}');
  expect(country).toHaveAttribute('aria-selected', 'true');
  expect(field).toHaveAttribute('aria-activedescendant', country.id);
  expect(field).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(country).toHaveAttribute('aria-selected', 'true');
});

test('a country leads to its cities in the list', async () => {
  await renderPage(<FindField />);
  await type('қазақстан');
  await userEvent.click(await screen.findByRole('option', { name: /Kazakhstan/ }));
  expect(window.location.pathname + window.location.search).toBe('/en/cities/?entry=kz');
});

test('Escape closes the list first and empties the field then', async () => {
  await renderPage(<FindField />);
  const field = await type('alm');
  await screen.findByRole('option', { name: /Almaty/ });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  expect(field).toHaveValue('alm');
  await userEvent.keyboard('{Escape}');
  expect(field).toHaveValue('');
});

test('the slash key puts the focus into the field, and no slash', async () => {
  await renderPage(<FindField />);
  await userEvent.keyboard('/');
  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(screen.getByRole('combobox')).toHaveValue('');
});

test('where nothing is found kind words lead to the list', async () => {
  await renderPage(<FindField />, { at: '/ru/' });
  await type('ъъыыъъ');
  await waitFor(() => expect(screen.getByText(/ничего не нашлось/)).toBeVisible());
  const list = within(screen.getByRole('search')).getByRole('link');
  expect(list).toHaveAttribute('href', '/ru/cities/');
});

test('search that could not load says so and can be tried again', async () => {
  await renderPage(<FindField />, { data: {} });
  await type('alm');
  expect(await screen.findByRole('alert')).toHaveTextContent('The facts did not arrive');
  answerWith(smallAtlas);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(await screen.findByRole('option', { name: /Almaty/ })).toBeVisible();
});
