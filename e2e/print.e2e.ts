import { readdirSync, readFileSync } from 'node:fs';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from '@playwright/test';
import type { CityDetails } from '../src/domain/built.ts';
import type { Language } from '../src/domain/language.ts';
import type { CityRecord, LinkRecord } from '../src/domain/records.ts';
import { linkId } from '../src/domain/linkId.ts';
import { answers, expect, fact, test, word } from './atlasTest.ts';

type Printed = { pages: number; text: string };

/** Without spaces: where a line breaks is not what is asked here. Two apostrophes share one glyph. */
const dense = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad\u200b]+/g, '')
    .replaceAll(/[ʼ’]/g, '’');

async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  const file = await page.pdf({ format });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(file)), {
    mergePages: true,
  });
  return { pages: totalPages, text: dense(text) };
}

/** Words of controls, none of which may stand on paper. */
const controls = [
  'app.skipToPanel',
  'city.sortBy',
  'frame.close',
  'frame.embed',
  'fact.addSource',
  'find.placeholder',
  'print.page',
] as const;

function expectNoControls({ text }: Printed, language: Language): void {
  for (const key of controls) expect(text).not.toContain(dense(word(language, key)));
}

const linksOf = (city: string): LinkRecord[] =>
  readdirSync('data/links')
    .filter((file) => file.replace('.json', '').split('--').includes(city))
    .map((file) => fact<LinkRecord>(`links/${file}`));

/** A file as the page gets it. */
const built = <T>(path: string): T => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as T;

const nameOf = (city: string, language: Language): string =>
  fact<CityRecord>(`cities/${city}.json`).name[language];

/** Addresses that agreements, memorials and events of a link cite themselves. */
function citedBy({ agreements, memorials = [], events = [] }: LinkRecord): string[] {
  return [...agreements, ...memorials, ...events].flatMap(({ sources }) =>
    sources.flatMap((citation) => (typeof citation === 'string' ? [] : [citation.url])),
  );
}

/** What a camera would read from the paper, as the page shows it in print. */
async function codeOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.paper-code');
  await expect(code).toBeVisible();
  const shot = sharp(await code.screenshot()).extend({
    top: 20,
    bottom: 20,
    left: 20,
    right: 20,
    background: 'white',
  });
  const { data, info } = await shot
    .resize({ width: 600 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await page.emulateMedia({ media: null });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

/** The page now open is ready to be printed, with a code of its own. */
async function readyToPrint(page: Page): Promise<void> {
  await answers(page);
  await page.waitForFunction(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(drawHead|PrintHead|QrCode)-/.test(name)).length > 0,
  );
  await page.waitForLoadState('networkidle');
}

test('a city prints whole: all its sister cities, folded or not, its sources and its address', async ({
  page,
  baseURL,
}) => {
  await page.goto('/ru/city/almaty/');
  await readyToPrint(page);
  const paper = await printed(page);
  expect(paper.pages).toBeGreaterThan(1);
  const links = linksOf('almaty');
  expect(links.length).toBeGreaterThan(12);
  for (const { cities } of links) {
    const partner = cities.find((city) => city !== 'almaty') ?? '';
    expect(paper.text).toContain(dense(nameOf(partner, 'ru')));
  }
  const { events, memorialsHere, memorialsElsewhere } = built<CityDetails>('details/almaty.json');
  const facts = [
    ...events.map(({ event }) => event),
    ...[...memorialsHere, ...memorialsElsewhere].map(({ memorial }) => memorial),
  ];
  for (const { sources } of facts) {
    for (const each of sources) if (typeof each !== 'string') expect(paper.text).toContain(dense(each.url));
  }
  for (const { event } of events) expect(paper.text).toContain(dense(event.title.ru));
  expect(paper.text).toContain(`${baseURL}/ru/city/almaty/`);
  expect(paper.text).toContain(dense(word('ru', 'app.title')));
  expectNoControls(paper, 'ru');
  expect(await codeOnPaper(page)).toBe(`${baseURL}/ru/city/almaty/`);
});

test('a link prints in the colours of paper while the screen is dark', async ({ page, baseURL }) => {
  await page.goto('/en/link/almaty--rennes/?theme=night');
  await readyToPrint(page);
  const paper = await printed(page, 'Letter');
  expect(paper.pages).toBeGreaterThan(1);
  for (const url of citedBy(fact<LinkRecord>(`links/${linkId('almaty', 'rennes')}.json`))) {
    expect(paper.text).toContain(dense(url));
  }
  // Without how one looks at it.
  expect(paper.text).toContain(`${baseURL}/en/link/almaty--rennes/`);
  expect(paper.text).not.toContain('theme=night');
  expectNoControls(paper, 'en');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: '.cache/test-results/print-link.png', fullPage: true });
  await expect(page.locator('canvas').first()).toBeHidden();
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('the movement prints with its words, in Kazakh', async ({ page, baseURL }) => {
  await page.goto('/kk/movement/');
  await readyToPrint(page);
  const paper = await printed(page);
  expect(paper.pages).toBeGreaterThan(3);
  expect(paper.text).toContain(dense(word('kk', 'app.title')));
  for (const name of readdirSync('data/milestones')) {
    const { title } = fact<{ title: Record<string, string> }>(`milestones/${name}`);
    expect(paper.text).toContain(dense(title['kk'] ?? title['en'] ?? ''));
  }
  expect(paper.text).toContain(`${baseURL}/kk/movement/`);
  expectNoControls(paper, 'kk');
});

test('after another page is opened its own map, address and code are printed', async ({ page, baseURL }) => {
  await page.goto('/en/city/almaty/');
  await readyToPrint(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Tucson/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tucson');
  // What draws the map comes when the page is idle; who prints before has none, and never another page's.
  await expect(async () => {
    const paper = await printed(page);
    expect(paper.text).toContain(`${baseURL}/en/link/almaty--tucson/`);
    expect(paper.text).not.toContain(`${baseURL}/en/city/almaty/`);
    await expect(page.locator('.paper svg[data-kind]')).toHaveAttribute('data-kind', 'link', {
      timeout: 500,
    });
  }).toPass();
  expect(await codeOnPaper(page)).toBe(`${baseURL}/en/link/almaty--tucson/`);
  // On the screen none of it is seen.
  await expect(page.locator('.paper')).toBeHidden();
});

test('without a script a page prints whole, with its map', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/en/city/istanbul/');
  const paper = await printed(page);
  for (const { cities } of linksOf('istanbul')) {
    const partner = cities.find((city) => city !== 'istanbul') ?? '';
    expect(paper.text).toContain(dense(nameOf(partner, 'en')));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper svg[data-kind="city"]')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await context.close();
});

test('who saves data gets map and code by the button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.goto('/fr/city/tucson/?map=drawn');
  await answers(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.paper-code')).toHaveCount(0);
  await page.getByRole('button', { name: word('fr', 'print.page') }).click();
  await expect(page.locator('.paper-code')).toHaveCount(1);
});
