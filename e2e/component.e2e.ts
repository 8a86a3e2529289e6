import type { Page } from '@playwright/test';
import { expect } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 860, height: 700 } });

/** Styles of a page that means well with its own frames, and one that means ill. */
const hostile =
  'body * { max-height: 40px !important; transform: scale(0.5); box-sizing: content-box !important }' +
  'iframe { display: none !important; width: 40px !important; pointer-events: none !important }';

const element = (page: Page) => page.locator('sister-cities-map').first();
const frame = (page: Page) => element(page).locator('iframe');
const heading = (page: Page) => frame(page).contentFrame().getByRole('heading', { level: 1 });

/** Keeps the element's events, from now on, on the element itself. */
function keepEvents(page: Page): Promise<void> {
  return element(page).evaluate((map: HTMLElement & { kept?: unknown[] }) => {
    map.kept = [];
    for (const type of ['ready', 'select', 'view', 'error']) {
      map.addEventListener(`atlas-${type}`, (event) => {
        if (event instanceof CustomEvent) map.kept?.push([event.type, event.detail]);
      });
    }
  });
}
const kept = (page: Page) =>
  element(page).evaluate((map: HTMLElement & { kept?: unknown[] }) => map.kept ?? []);

const tag =
  '<sister-cities-map city="almaty" lang="fr" theme="night"><a href="/almaty">Almaty</a></sister-cities-map>';

test('one script and one tag show the atlas, where a page allows just that and no style', async ({
  page,
  host,
  baseURL,
}) => {
  const policy = `default-src 'none'; script-src ${baseURL}/embed.js; frame-src ${baseURL}`;
  await page.goto(host.page(`<script async src="${baseURL}/embed.js"></script>${tag}`, policy));
  await expect(heading(page)).toHaveText('Almaty');
  await expect(frame(page)).toHaveAttribute('title', 'Almaty');
  const box = await frame(page).boundingBox();
  expect(box?.height).toBe(480);
  expect(box?.width).toBeGreaterThan(800);
  // The link in it has given way.
  await expect(page.getByRole('link', { name: 'Almaty', exact: true })).toBeHidden();
});

test('without its script the link in it stands there', async ({ page, host }) => {
  await page.goto(host.page(tag));
  await expect(page.getByRole('link', { name: 'Almaty' })).toBeVisible();
});

test('styles of the page do not reach its frame', async ({ page, host, baseURL }) => {
  const style = `<style>${hostile} sister-cities-map { max-height: none !important; transform: none }</style>`;
  await page.goto(host.page(`${style}<script async src="${baseURL}/embed.js"></script>${tag}`));
  await expect(heading(page)).toHaveText('Almaty');
  const box = await frame(page).boundingBox();
  expect([box?.height, (box?.width ?? 0) > 800]).toEqual([480, true]);
});

test('its attributes, methods and events are the page’s way to lead it and to hear of it', async ({
  page,
  host,
  baseURL,
}) => {
  // Twice, as two parts of one page would.
  const script = `<script defer src="${baseURL}/embed.js"></script>`;
  await page.goto(host.page(`${script}${script}${tag.replace('city', 'load="eager" height="auto" city')}`));
  await keepEvents(page);
  await expect(heading(page)).toHaveText('Almaty');
  await expect.poll(async () => (await frame(page).boundingBox())?.height ?? 0).toBeGreaterThan(600);
  await expect.poll(() => kept(page)).toHaveLength(1);
  const steps = await page.evaluate(() => window.history.length);
  await element(page).evaluate((map) => {
    map.setAttribute('city', 'rennes');
    map.setAttribute('theme', 'paper');
  });
  await expect(heading(page)).toHaveText('Rennes');
  await expect(frame(page).contentFrame().locator('html')).toHaveAttribute('data-theme', 'paper');
  await element(page).evaluate((map: HTMLElement & { select?: (subject: object) => void }) =>
    map.select?.({ link: 'almaty--rennes' }),
  );
  await expect(heading(page)).toContainText('Almaty');
  await element(page).evaluate((map) => map.setAttribute('theme', 'pink'));
  await expect
    .poll(async () => (await kept(page)).at(-1))
    .toEqual(['atlas-error', { code: 'field', field: 'theme' }]);
  expect((await kept(page)).slice(0, 3)).toEqual([
    ['atlas-ready', expect.objectContaining({ city: 'almaty', lang: 'fr' })],
    ['atlas-select', { city: 'rennes', entry: null }],
    ['atlas-select', { link: 'almaty--rennes', entry: null }],
  ]);
  // Another address in the same frame would be a step.
  await element(page).evaluate((map) => map.setAttribute('accent', '7a1f1f'));
  await expect(frame(page)).toHaveAttribute('src', /accent=7a1f1f/);
  await expect
    .poll(async () => (await kept(page)).filter((each) => JSON.stringify(each).includes('ready')))
    .toHaveLength(2);
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
});
