import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerWith, renderPage, smallAtlas, type Answers } from '#app/renderPage.tsx';
import type { OpenData } from '#domain/openData.ts';
import { loadWords } from '#i18n/setUpI18n.ts';
import { DataPanel } from './DataPanel.tsx';

beforeAll(() => loadWords('data'));

const openData: OpenData = {
  version: 1,
  release: { version: '1.2.0', date: '2026-11-25' },
  files: [
    { name: 'cities', path: 'cities.csv', bytes: 173_860, rows: 492 },
    { name: 'memorials', path: 'memorials.csv', bytes: 400, rows: 1 },
    { name: 'links-map', path: 'links.geojson', bytes: 5_130_165, rows: 574 },
    { name: 'numbers', path: 'facts.json', bytes: 100 },
    { name: 'datapackage', path: 'datapackage.json', bytes: 59_288 },
  ],
};

/** The small atlas with a list of open data. */
const withOpenData: Answers = { ...smallAtlas, 'open-data.json': openData };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the files', () => {
  test('stand by what they are for, each with what it holds, its rows and its size', async () => {
    await renderPage(<DataPanel />, { at: '/en/data/', data: withOpenData });
    const tables = within(await screen.findByRole('region', { name: 'Tables (CSV)' }));
    expect(tables.getByRole('link', { name: 'cities.csv' })).toHaveAttribute('href', '/data/cities.csv');
    expect(tables.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'cities.csv492 rows · 174\u00a0kBNames in four languages and in the local one, country, coordinates, population, number of links',
      'memorials.csv1 row · 1\u00a0kBMonuments, parks, streets: what stands where, and since when',
    ]);
    const maps = within(screen.getByRole('region', { name: 'For maps (GeoJSON)' }));
    expect(maps.getByRole('listitem')).toHaveTextContent('574 rows · 5,131 kB');
    const programs = within(screen.getByRole('region', { name: 'For programs (JSON)' }));
    expect(programs.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'facts.json',
      'datapackage.json',
    ]);
  });

  test.each([
    ['en', 'Version 1.2.0 of 25 November 2026 · What changed (in English)'],
    ['ru', 'Версия 1.2.0 от 25 ноября 2026 года · Что изменилось (на английском)'],
    ['kk', '1.2.0 нұсқасы, 2026 жылғы 25 қараша · Не өзгерді (ағылшынша)'],
    ['fr', 'Version 1.2.0 du 25 novembre 2026 · Ce qui a changé (en anglais)'],
  ])('have a version, and what changed is told: %s', async (language, words) => {
    await renderPage(<DataPanel />, { at: `/${language}/data/`, data: withOpenData });
    const changelog = await screen.findByRole('link', { name: words.split(' · ')[1] ?? '' });
    expect(changelog).toHaveAttribute('href', '/data/CHANGELOG.txt');
    expect(changelog.closest('p')).toHaveTextContent(words);
  });

  test('that did not come can be asked for again; how to read them stands there all the same', async () => {
    await renderPage(<DataPanel />, { at: '/en/data/', data: smallAtlas });
    expect(await screen.findByRole('alert')).toHaveTextContent('The facts did not arrive');
    expect(screen.getByRole('region', { name: 'How to read the tables' })).toBeVisible();
    answerWith(withOpenData);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'cities.csv' })).toBeVisible();
  });
});

describe('an example', () => {
  const python = 'Python: the sister cities of Almaty';

  test('begins with the address at which the reader is', async () => {
    await renderPage(<DataPanel />, { at: '/en/data/', data: withOpenData });
    const here = `${window.location.origin}/data/`;
    expect(screen.getByLabelText(python)).toHaveTextContent(`address = "${here}"`);
    expect(screen.getByLabelText('Address of the links')).toHaveTextContent(`${here}links.geojson`);
    expect(document.body.textContent).not.toContain('atlas.example');
  });

  test('begins with the address that the site’s builder gave', async () => {
    vi.stubEnv('VITE_SITE_URL', 'https://cities.example.org');
    await renderPage(<DataPanel />, { at: '/en/data/', data: withOpenData });
    expect(screen.getByLabelText(python)).toHaveTextContent('address = "https://cities.example.org/data/"');
    expect(await screen.findByLabelText('Credit, ready to copy')).toHaveTextContent(
      'Sister Cities Atlas, version 1.2.0, CC BY 4.0, https://cities.example.org/',
    );
  });

  test('is copied, and the reader is told', async () => {
    const user = userEvent.setup();
    await renderPage(<DataPanel />, { at: '/en/data/', data: withOpenData });
    await user.click(screen.getByRole('button', { name: 'Copy: R: links by decade' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^links <- read\.csv\([\s\S]*barplot\(decade\)$/);
  });

  test('is marked for the reader’s own keys where the browser does not copy', async () => {
    const user = userEvent.setup();
    await renderPage(<DataPanel />, { at: '/en/data/', data: withOpenData });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: `Copy: ${python}` }));
    expect(await screen.findByText('Marked: now press Ctrl+C')).toBeVisible();
    expect(window.getSelection()?.toString()).toMatch(/^import csv/);
  });
});
