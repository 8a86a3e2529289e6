import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, renderPage, smallAtlas, type Answers } from '#app/renderPage.tsx';
import type { CityDetails } from '#domain/built.ts';
import { cityDetails, linkSummary } from '#panels/facts/testDetails.ts';
import { CityPanel } from './CityPanel.tsx';

const page = <CityPanel id="almaty" />;

function atlasWith(details: Partial<CityDetails> = {}): Answers {
  return { ...smallAtlas, 'details/almaty.json': cityDetails(details) };
}

async function links() {
  return within(await screen.findByRole('region', { name: /^Sister cities/ }));
}

async function partners(): Promise<(string | null | undefined)[]> {
  const rows = (await links()).getAllByRole('link');
  return rows.map((row) => row.getAttribute('href')?.replace(/.*almaty--(.*)\/$/, '$1'));
}

test('a city tells its names, the old ones with their note', async () => {
  await renderPage(page, { data: atlasWith() });
  expect(await screen.findByRole('heading', { level: 1, name: 'Almaty' })).toBeVisible();
  expect(screen.getByText('City · Kazakhstan')).toBeVisible();
  expect(screen.getByText('Алматы')).toHaveAttribute('lang', 'kk');
  expect(screen.getByText('Верный')).toHaveAttribute('lang', 'ru');
  expect(screen.getByText(/until 1921/)).toBeVisible();
});

test('the population stands with its year', async () => {
  await renderPage(page, { data: atlasWith() });
  const label = await screen.findByText('Population', { selector: 'dt' });
  expect(label.nextElementSibling).toHaveTextContent('2,287,2002024');
});

const noteOfPopulation = async () =>
  (await screen.findByText('Population', { selector: 'span' })).parentElement ?? document.body;

test('a population with a source of its own names it', async () => {
  const population = {
    value: 700_000,
    sources: [{ url: 'https://www.town.example/people', title: 'Our people' }],
    confidence: 'sourced' as const,
  };
  const { city } = cityDetails();
  await renderPage(page, { data: atlasWith({ city: { ...city, population } }) });
  const source = within(await noteOfPopulation()).getByRole('link', { name: 'Our people' });
  expect(source).toHaveAttribute('href', 'https://www.town.example/people');
});

test('a population from the general data set names no source beside it', async () => {
  const population = {
    value: 700_000,
    note: { en: 'With its suburbs' },
    sources: ['geonames'],
    confidence: 'sourced' as const,
  };
  const geonames = {
    id: 'geonames',
    title: { en: 'GeoNames' },
    kind: 'data-set' as const,
    url: 'https://geonames.example/',
  };
  const { city } = cityDetails();
  await renderPage(page, {
    data: atlasWith({ city: { ...city, population }, sources: { geonames } }),
  });
  const note = await noteOfPopulation();
  expect(note).toHaveTextContent('With its suburbs');
  expect(within(note).queryByRole('link')).not.toBeInTheDocument();
});

test.each([
  ['unchecked', 'Это название пока не проверено.'],
  ['copied-from-english', 'Это название взято из другого языка и пока не проверено.'],
] as const)('a name in the reader’s language that is %s says so', async (ru, words) => {
  const { city } = cityDetails();
  const provenance = { nameChecks: { ru, kk: 'checked', fr: 'checked' } as const };
  await renderPage(page, { at: '/ru/city/almaty/', data: atlasWith({ city: { ...city, provenance } }) });
  expect(await screen.findByText(words)).toBeVisible();
});

test('a checked name has no mark', async () => {
  const { city } = cityDetails();
  const provenance = { nameChecks: { ru: 'unchecked', kk: 'checked', fr: 'checked' } as const };
  await renderPage(page, { at: '/kk/city/almaty/', data: atlasWith({ city: { ...city, provenance } }) });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(/тексерілмеген/)).not.toBeInTheDocument();
});

test('each link has partner, country, year, status and distance', async () => {
  await renderPage(page, { data: atlasWith() });
  const row = await (await links()).findByRole('link', { name: /^Rennes/ });
  expect(row).toHaveAttribute('href', '/en/link/almaty--rennes/');
  expect(row).toHaveTextContent('RennesFrance1991Suspended5,858 km');
  expect((await links()).getByRole('link', { name: /^Shymkent/ })).toHaveTextContent(
    'ShymkentKazakhstan1980In force635 km',
  );
});

test('a link without a year says so', async () => {
  await renderPage(page, { data: atlasWith() });
  expect(await (await links()).findByRole('link', { name: /^Khujand/ })).toHaveTextContent('year not known');
});

test('links are sorted by year, undated last, and on request by name or distance', async () => {
  await renderPage(page, { data: atlasWith() });
  await (await links()).findByRole('link', { name: /^Rennes/ });
  expect(await partners()).toEqual(['shymkent', 'tucson', 'rennes', 'khujand']);
  const order = screen.getByRole('combobox', { name: 'Order' });
  await userEvent.selectOptions(order, 'by name');
  expect(await partners()).toEqual(['khujand', 'rennes', 'shymkent', 'tucson']);
  await userEvent.selectOptions(order, 'by distance');
  expect(await partners()).toEqual(['shymkent', 'khujand', 'rennes', 'tucson']);
});

test('a long list folds and opens whole, and the focus goes on at the first row that came', async () => {
  const many = Array.from({ length: 15 }, (_, index) => linkSummary(`place-${index}`));
  await renderPage(page, { data: atlasWith({ links: many }) });
  const more = (await links()).getByText('Show 3 more');
  const [, rest] = (await links()).getAllByRole('list', { hidden: true });
  expect(within(rest!).getAllByRole('link', { hidden: true })).toHaveLength(3);
  expect(more.closest('details')?.open).toBe(false);
  await userEvent.click(more);
  expect(more.closest('details')?.open).toBe(true);
  await waitFor(() => expect(within(rest!).getAllByRole('link')[0]).toHaveFocus());
});

test('what stands here and what stands elsewhere are told apart', async () => {
  await renderPage(page, { data: atlasWith() });
  const here = within(await screen.findByRole('region', { name: /^What stands here for others/ }));
  expect(here.getByText('Stone of Rennes')).toBeVisible();
  expect(here.queryByText('Bust of Abai')).not.toBeInTheDocument();
  const elsewhere = within(screen.getByRole('region', { name: /^What stands elsewhere for Almaty/ }));
  expect(elsewhere.getByText('Bust of Abai')).toBeVisible();
});

test('an event opens to its source and leads to the link it belongs to', async () => {
  await renderPage(page, { data: atlasWith() });
  const events = within(await screen.findByRole('region', { name: /^Events/ }));
  await userEvent.click(events.getByText('By bicycle to Almaty'));
  const source = events.getByRole('link', { name: 'Notes of the town hall' });
  expect(source).toHaveAttribute('href', 'https://town.example/notes');
  expect(events.getByRole('link', { name: 'Almaty – Rennes' })).toHaveAttribute(
    'href',
    '/en/link/almaty--rennes/',
  );
});

test('the sources of the city are listed with their date', async () => {
  await renderPage(page, { data: atlasWith() });
  const part = within(await screen.findByRole('region', { name: /^Where the names/ }));
  expect(part.getByRole('listitem')).toHaveTextContent('Notes of the town hall · May 2021');
  expect(part.getByText('43.257° N, 76.929° E')).toBeVisible();
});

test('where nothing is known the city says so and how to add it', async () => {
  await renderPage(page, { data: atlasWith({ memorialsHere: [], events: [], links: [] }) });
  for (const name of ['Sister cities', 'What stands here for others', 'Events']) {
    const part = within(await screen.findByRole('region', { name }));
    expect(part.getByRole('link', { name: 'How to add it' })).toHaveAttribute(
      'href',
      '/en/about/?entry=correct',
    );
  }
});

test('a request that failed can be tried again', async () => {
  await renderPage(page, { data: smallAtlas });
  expect(await screen.findByRole('alert')).toHaveTextContent('try once more');
  answerWith(atlasWith());
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Almaty' })).toBeVisible();
});
