import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../src/domain/language.ts';
import { expect, test, word } from './atlasTest.ts';

/** An embed rests when it is loaded: it does not answer as a whole page does. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(to), address);
  await page.waitForURL(`**${address.split('?')[0]}*`);
  await page.locator('html[data-embed]').waitFor();
}

test.beforeEach(({ page }) => page.goto('/robots.txt'));

const reached = (page: Page, moment: string): Promise<boolean> =>
  page.evaluate((name) => performance.getEntriesByName(name).length > 0, `atlas:${moment}`);
const whenReached = (page: Page, moment: string) =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, `atlas:${moment}`, {
    timeout: 60_000,
  });

test('untouched, an embed shows text and drawn map, and asks for two files', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/fr/city/almaty/?embed=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await expect(page.locator('.paper svg[data-kind]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Rennes/ })).toBeVisible();
  await expect(page.getByRole('link', { name: word('fr', 'embed.openFull') })).toHaveAttribute(
    'href',
    '/fr/city/almaty/',
  );
  // Longer than a page that nobody frames waits for its map.
  await page.waitForTimeout(4500);
  expect(await reached(page, 'text')).toBe(false);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toBe('/fr/city/almaty/');
  expect(asked[1]).toMatch(/^\/assets\/index-.*\.js$/);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
});

test('it becomes the live map when a pointer stays over it', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 320 });
  await open(page, '/en/city/almaty/?embed=1');
  await page.mouse.move(120, 100);
  await whenReached(page, 'answers');
  await page.mouse.move(126, 104);
  await whenReached(page, 'map');
  await expect(page.locator('canvas').first()).toBeVisible();
  // Not two maps, one upon the other.
  await expect(page.locator('.paper-map')).toBeHidden();
});

test('or at once where its address says so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 280 });
  await open(page, '/en/city/almaty/?embed=1&load=eager');
  await whenReached(page, 'map');
});

test('the keyboard goes through it: list, way to the whole atlas; the first step wakes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, '/en/link/almaty--rennes/?embed=1&interaction=off');
  await page.keyboard.press('Tab');
  await whenReached(page, 'answers');
  const full = page.getByRole('link', { name: word('en', 'embed.openFull') });
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await full.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(full).toBeFocused();
  // Nothing that is hidden takes the focus on the way.
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('its options leave parts out; the credits stay', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  const heading = page.getByRole('heading', { level: 1 });
  const list = page.locator('[data-part=list]');
  await open(page, '/en/city/almaty/?embed=1');
  await expect(heading).toBeVisible();
  await expect(list).toBeVisible();
  await expect(page.getByRole('combobox', { name: word('en', 'find.label') })).toBeHidden();
  await expect(page.locator('.embed-sources')).toBeVisible();
  await open(page, '/en/city/almaty/?embed=1&hide=title,list,credits');
  await expect(heading).toBeHidden();
  await expect(list).toBeHidden();
  await expect(page.locator('.embed-sources')).toBeHidden();
  await expect(page.getByRole('combobox', { name: word('en', 'find.label') })).toBeVisible();
  await expect(page.getByRole('link', { name: word('en', 'embed.openFull') })).toBeVisible();
  await open(page, '/en/city/almaty/?embed=1&hide=title,list,memorials,events');
  const map = await page.locator('.paper-map').boundingBox();
  expect(map?.width).toBe(640);
});

test('an accent that could not be read is mended, in both themes', async ({ page }) => {
  const colours: string[] = [];
  for (const theme of ['paper', 'night']) {
    await open(page, `/en/city/almaty/?embed=1&accent=ffee00&theme=${theme}`);
    colours.push(await page.locator('.embed-credits a').evaluate((link) => getComputedStyle(link).color));
  }
  const lightness = colours.map((colour) => Number(/oklch\(([\d.]+)/.exec(colour)?.[1]));
  expect(lightness[0]).toBeCloseTo(0.456, 2);
  expect(lightness[1]).toBeGreaterThan(0.9);
});

test('one goes on within the embed, before and after it is live, and back', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, '/en/city/almaty/?embed=1&theme=night&interaction=off');
  // At once, before any script can know of it.
  await page
    .getByRole('link', { name: /Rennes/ })
    .first()
    .click();
  await page.waitForURL('**/en/link/almaty--rennes/*');
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ embed: '1', theme: 'night', interaction: 'off' });
  await page.mouse.move(500, 200);
  await whenReached(page, 'answers');
  await page.locator('main a[href*="/city/rennes/"]').first().click();
  await page.waitForURL('**/en/city/rennes/*');
  expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
  await page.getByRole('link', { name: word('en', 'embed.back') }).click();
  await page.waitForURL('**/en/link/almaty--rennes/*');
  await expect(page.getByRole('link', { name: word('en', 'embed.back') })).toBeHidden();
});

test('with a height of its content nothing scrolls in it', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 300 });
  await open(page, '/ru/city/almaty/?embed=1&height=auto');
  const size = await page.evaluate(() => {
    const main = document.querySelector('main');
    return {
      page: document.documentElement.scrollHeight,
      inner: main && main.scrollHeight - main.clientHeight,
    };
  });
  expect(size.page).toBeGreaterThan(800);
  expect(size.inner).toBe(0);
});

test('the wheel alone leaves the map and the page around it their peace; with Ctrl it zooms', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 320 });
  await open(page, '/fr/city/almaty/?embed=1&load=eager');
  await whenReached(page, 'map');
  // Beside pins and names.
  await page.mouse.move(200, 215);
  await page.mouse.wheel(0, 200);
  await expect(page.getByText(word('fr', 'map.holdCtrl'))).toBeVisible();
  expect(new URL(page.url()).searchParams.get('view')).toBeNull();
  await page.keyboard.down('Control');
  // A wheel turns by several steps; a slow map takes its time until the address says so.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -100);
      return page.url();
    })
    .toMatch(/view=/);
  await page.keyboard.up('Control');
});

test('so it is with the drawn map', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 320 });
  await open(page, '/kk/city/almaty/?embed=1&load=eager&map=drawn');
  await whenReached(page, 'map');
  await page.mouse.move(120, 120);
  await page.mouse.wheel(0, 200);
  await expect(page.getByText(word('kk', 'map.holdCtrl'))).toBeVisible();
  await expect(page.getByText(word('kk', 'map.holdCtrl'))).toBeHidden();
  expect(new URL(page.url()).searchParams.get('view')).toBeNull();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await page.waitForURL(/view=/);
});

test.describe('once the facts have moved on', () => {
  // The page is changed on its way, which its own policy would notice.
  test.use({ bypassCSP: true });

  test('an embed that keeps to a version shows what that version says, and asks for nothing newer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 420 });
    await page.route('**/fr/city/almaty/?embed=1*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      // As the first script does on a site whose facts are newer.
      return route.fulfill({ response, body: html.replace("s.embed='';", "s.embed='';s.frozen=v('data');") });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, '/fr/city/almaty/?embed=1&data=1.0.0');
    await whenReached(page, 'map');
    // Nobody has turned to it: no WebGL.
    expect(await page.locator('canvas').count()).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
    await expect(page.getByRole('link', { name: /Rennes/ }).first()).toBeVisible();
    const data = asked.filter((path) => path.startsWith('/data/'));
    expect(data).toContain('/data/versions/1.0.0/details/almaty.json');
    expect(data.filter((path) => !path.startsWith('/data/versions/1.0.0/'))).toEqual([]);
    // What was written from newer facts is gone; paper draws its own.
    await expect(page.locator('.paper-map')).toBeHidden();
  });
});

const sizes = [
  { width: 280, height: 240 },
  { width: 390, height: 500 },
  { width: 800, height: 600 },
  { width: 1600, height: 900 },
];

for (const language of languages) {
  test(`axe finds nothing in embeds of any size, in ${language}`, async ({ page }) => {
    for (const [at, size] of sizes.entries()) {
      await page.setViewportSize(size);
      const path = at % 2 === 0 ? 'city/shymkent/' : 'link/almaty--rennes/';
      await open(page, `/${language}/${path}?embed=1&theme=${at < 2 ? 'night' : 'paper'}&accent=1a5fb4`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, `${size.width} px`).toBe(clientWidth);
    }
  });
}
