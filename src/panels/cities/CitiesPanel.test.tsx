import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage, answerWith, smallAtlas } from '#app/renderPage.tsx';
import { CitiesPanel } from './CitiesPanel.tsx';

test('countries and their cities stand in the order of the reader’s dictionary', async () => {
  await renderPage(<CitiesPanel />, { at: '/kk/cities/' });
  await screen.findByRole('region', { name: 'Қазақстан' });
  const countries = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(countries).toEqual(['Қазақстан', 'Тәжікстан', 'Франция']);
  const cities = within(screen.getByRole('region', { name: 'Қазақстан' })).getAllByRole('link');
  expect(cities.map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['Алматы', 'Шымкент']);
});

test('a city leads to its page and tells its links', async () => {
  await renderPage(<CitiesPanel />, { at: '/en/cities/' });
  expect(await screen.findByRole('link', { name: 'Almaty 1 link' })).toHaveAttribute(
    'href',
    '/en/city/almaty/',
  );
});

test('a chosen country goes into the address', async () => {
  await renderPage(<CitiesPanel />, { at: '/en/cities/' });
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Go to a country' }), 'France');
  expect(window.location.search).toBe('?entry=fr');
});

test('a list that did not come can be asked for again', async () => {
  await renderPage(<CitiesPanel />, { at: '/en/cities/', data: {} });
  expect(await screen.findByRole('alert')).toHaveTextContent('The connection may be broken');
  answerWith(smallAtlas);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'All cities by country' })).toBeVisible();
});
