import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { cityDetails } from '#panels/facts/testDetails.ts';
import { App } from './App.tsx';
import { answerWith, renderPage, smallAtlas } from './renderPage.tsx';

// What draws is not there in these tests.
vi.mock('./hasWebGl2.ts', () => ({ hasWebGl2: () => true }));
const map = vi.hoisted(() => ({ isBroken: false }));
vi.mock('#map/AtlasMap.tsx', async () => {
  const { useHovered } = await import('#state/hover.ts');
  return {
    AtlasMap: function FakeMap() {
      const hovered = useHovered();
      if (map.isBroken) throw new Error('no map');
      return <output aria-label="pointed at">{JSON.stringify(hovered)}</output>;
    },
  };
});

test('the language is changed in place: words, address, html lang and title', async () => {
  await renderPage(<App />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Русский');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Города, которые выбрали друг друга' }),
  ).toBeVisible();
  expect(window.location.pathname).toBe('/ru/');
  expect(document.documentElement.lang).toBe('ru');
  expect(document.title).toBe('Атлас городов-побратимов');
});

const pressColours = () => userEvent.click(screen.getByRole('button', { name: /^Colours/ }));

test('the first press on the colours is seen; they go round, and the address keeps them', async () => {
  await renderPage(<App />);
  expect(document.documentElement.dataset['theme']).toBe('paper');
  await pressColours();
  expect(document.documentElement.dataset['theme']).toBe('night');
  expect(window.location.search).toBe('?theme=night');
  await pressColours();
  expect(document.documentElement.dataset['theme']).toBe('paper');
  expect(window.location.search).toBe('?theme=paper');
  await pressColours();
  expect(window.location.search).toBe('');
});

test('after navigation the focus is on the new heading, on the first load it is not', async () => {
  await renderPage(<App />);
  await screen.findByRole('heading', { level: 1 });
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'About the atlas' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'About the atlas' })).toHaveFocus(),
  );
  expect(document.title).toBe('About the atlas · Sister Cities Atlas');
});

test('every panel but the start can be closed', async () => {
  await renderPage(<App />, { at: '/en/about/' });
  await userEvent.click(screen.getByRole('link', { name: /^Close/ }));
  expect(window.location.pathname).toBe('/en/');
  expect(screen.queryByRole('link', { name: /^Close/ })).not.toBeInTheDocument();
});

test('the skip link leads into the text', async () => {
  await renderPage(<App />);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to the text' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('an unknown address says so, and leads to the search field and the list', async () => {
  await renderPage(<App />, { at: '/en/nowhere/at/all/' });
  expect(screen.getByRole('heading', { level: 1, name: 'This page is not in the atlas' })).toBeVisible();
  expect(screen.getByText(/nowhere\/at\/all/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
  expect(screen.getByRole('combobox', { name: 'Find a city or a country' })).toHaveFocus();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'All cities by country' })).toHaveAttribute('href', '/en/cities/');
});

test('a map that breaks leaves the text readable and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  map.isBroken = true;
  await renderPage(<App />);
  const area = within(screen.getByRole('region', { name: 'Map' }));
  expect(await area.findByRole('alert')).toHaveTextContent('The map could not be shown');
  expect(await screen.findByText('Apple trees and a poet')).toBeVisible();
  map.isBroken = false;
  await userEvent.click(area.getByRole('button', { name: 'Load again' }));
  await waitFor(() => expect(area.queryByRole('alert')).not.toBeInTheDocument());
});

test('stories that did not come can be asked for again', async () => {
  const { 'stories.json': _, ...rest } = smallAtlas;
  await renderPage(<App />, { data: rest });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The facts did not arrive');
  answerWith(smallAtlas);
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Stories' })).toHaveFocus();
  expect(await screen.findByRole('link', { name: /Apple trees and a poet/ })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a panel that comes at the second try takes the focus its button had', async () => {
  await renderPage(<App />, { at: '/en/city/almaty/' });
  const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 5000 });
  answerWith({ ...smallAtlas, 'details/almaty.json': cityDetails() });
  await userEvent.click(again);
  const heading = await screen.findByRole('heading', { level: 1, name: 'Almaty' });
  await waitFor(() => expect(heading).toHaveFocus());
});

test('on a phone the sheet goes through its three heights by keyboard', async () => {
  await renderPage(<App />, { isWide: false });
  const handle = screen.getByRole('button', { name: 'Panel height: half' });
  handle.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Panel height: full' })).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Panel height: low' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Panel height: half' })).toHaveFocus();
});

test('a low sheet rises when a page is opened', async () => {
  await renderPage(<App />, { isWide: false });
  const handle = screen.getByRole('button', { name: 'Panel height: half' });
  await userEvent.click(handle);
  await userEvent.click(handle);
  expect(handle).toHaveAccessibleName('Panel height: low');
  await userEvent.click(screen.getByRole('link', { name: 'About the atlas' }));
  await waitFor(() => expect(handle).toHaveAccessibleName('Panel height: half'));
});

test('what was pointed at is let go with the panel it stood in', async () => {
  await renderPage(<App />);
  const story = await screen.findByRole('link', { name: /Apple trees and a poet/ });
  const pointedAt = await screen.findByRole('status', { name: 'pointed at' });
  await userEvent.hover(story);
  expect(pointedAt).toHaveTextContent('{"link":"almaty--rennes"}');
  await userEvent.click(story);
  expect(pointedAt).toHaveTextContent('null');
});
