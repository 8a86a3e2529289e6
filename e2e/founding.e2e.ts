import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../src/domain/language.ts';
import type { LocalizedText } from '../src/domain/localizedText.ts';
import { expect, fact, test } from './atlasTest.ts';

/** One language: that texts are whole in all four is held by src/pipeline/foundingStories.test.ts. */
const language: Language = 'kk';

type Row = { number: string; address: string };

const rows = [
  ...readFileSync('docs/founding-facts.md', 'utf8').matchAll(/^\| (\d\.\d+) \| .+? \| (.+) \|$/gm),
].flatMap(([, number = '', addresses = '']) =>
  [...addresses.matchAll(/`([^`]+)`/g)].map(([, address = '']): Row => ({ number, address })),
);

type Entry = { id: string; name?: LocalizedText; title?: LocalizedText; text?: LocalizedText };
type Holder = { memorials?: Entry[]; events?: Entry[]; facts?: Entry[] };

const folders: Record<string, string> = { city: 'cities', link: 'links', story: 'stories' };

/** The entries that the page of an address tells. */
function entriesOf(page: string): Entry[] {
  const [kind = '', id] = page.split('/');
  if (kind === 'movement') {
    return readdirSync('data/milestones').map((file) => fact<Entry>(`milestones/${file}`));
  }
  const { memorials = [], events = [], facts = [] } = fact<Holder>(`${folders[kind]}/${id}.json`);
  return [...memorials, ...events, ...facts];
}

/** What a reader sees of an entry at first: its headline, or the beginning of its text. */
function headline({ name, title, text }: Entry): string {
  const shown = (name ?? title ?? text)?.[language] ?? '';
  return shown.split('\n')[0] ?? '';
}

function openedEntry(page: Page): Locator {
  return page.getByRole('main').locator('[data-opened]');
}

async function opensWhatItNames(page: Page, { number, address }: Row): Promise<void> {
  const [path = '', id] = address.split('?entry=');
  await page.goto(`/${language}/${path}/${id === undefined ? '' : `?entry=${id}`}`);
  await expect(page.getByRole('heading', { level: 1 }), number).toBeVisible();
  if (id === undefined) {
    const cities = path.split('/')[1]?.split('--') ?? [];
    for (const city of cities) {
      const { name } = fact<{ name: LocalizedText }>(`cities/${city}.json`);
      await expect(page.getByRole('heading', { level: 1 }), number).toContainText(name[language] ?? name.en);
    }
    return;
  }
  const entry = entriesOf(path).find((one) => one.id === id);
  const opened = openedEntry(page);
  await expect(opened, `${number} ${address}`).toHaveCount(1);
  await expect(opened).toContainText(entry ? headline(entry) : 'no such entry');
  await expect(opened).toBeInViewport();
  const folded = opened.locator('details');
  if ((await folded.count()) > 0) await expect(folded.first()).toHaveAttribute('open', '');
}

test.beforeEach(async ({ page, watch }) => {
  // The facts are read without the map; so many pages would draw it for long.
  watch.expectErrors(/AtlasMap|Failed to load resource|dynamically imported/);
  await page.route('**/assets/AtlasMap-*.js', (route) => route.abort());
});

for (const text of ['0', '1', '2', '3', '4']) {
  const ofText = rows.filter(({ number }) => number.startsWith(`${text}.`));
  test(`each fact of founding text ${text} is open or visible at its address`, async ({ page }) => {
    test.slow();
    expect(ofText.length).toBeGreaterThan(9);
    for (const row of ofText) await opensWhatItNames(page, row);
  });
}

test('the movement page dates the 3,500 cities to 2000 and tells the year that the text prints', async ({
  page,
}) => {
  await page.goto('/en/movement/?entry=cities-2000');
  const opened = openedEntry(page);
  await expect(opened.getByRole('heading')).toHaveText('2000: more than 3,500 cities');
  await expect(opened).toContainText('aitnews.kz prints the same figures for 2020');
  await expect(opened).toContainText('Year printed by aitnews.kz (2022).');
});
