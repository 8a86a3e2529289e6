import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../src/domain/language.ts';
import { expect, mapDrawn, test, word } from './atlasTest.ts';
import { chromiumArguments, findChromium } from './findChromium.ts';
import { mapMiddle, onGreatCircle, placeOf, viewText, type Place } from './mapPicture.ts';

const withoutGl = chromiumArguments.filter((argument) => !/gl|angle|swiftshader/.test(argument));

// What has no WebGL has no graphics card either: all is drawn on the processor.
test.use({
  viewport: { width: 860, height: 500 },
  launchOptions: { executablePath: findChromium(), args: ['--disable-gpu', '--disable-webgl', ...withoutGl] },
});
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const map = (page: Page) => page.getByRole('region', { name: word('en', 'map.label') });

const viewOf = (page: Page): number[] =>
  (/view=([^&]+)/.exec(decodeURIComponent(page.url()))?.[1] ?? '').split('/').map(Number);
const zoomOf = (page: Page): number => viewOf(page)[0] ?? Number.NaN;

/** Opens a page on the drawn map with a place in its middle, and says which pixel that is. */
async function openAt(page: Page, path: string, [lon, lat]: Place, zoom: number, projection = 'globe') {
  await page.goto(`/en/${path}?map=drawn&projection=${projection}&view=${viewText({ zoom, lat, lon })}`);
  await mapDrawn(page);
  return mapMiddle(page);
}

test('the drawn map that is asked for loads nothing of the live one', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/en/city/almaty/?map=drawn');
  await mapDrawn(page);
  await expect(map(page).getByText('Rennes', { exact: true })).toBeVisible();
  expect(scripts.filter((path) => /maplibre|AtlasMap|basemap|\.pmtiles/i.test(path))).toEqual([]);
  await expect(page.getByText(word('en', 'map.drawnInstead'))).toHaveCount(0);
});

for (const projection of ['globe', 'flat']) {
  test(`a city is named under the pointer and opened by a click (drawn, ${projection})`, async ({ page }) => {
    const { x, y } = await openAt(page, '', placeOf('rennes'), 5, projection);
    await page.mouse.move(x + 1, y);
    await expect(page.locator('[class*="label"]').getByText('Rennes', { exact: true })).toBeVisible();
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/\/en\/city\/rennes\/\?.*map=drawn/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rennes');
  });

  test(`a link is named by both ends and opened by a click (drawn, ${projection})`, async ({ page }) => {
    const middle = onGreatCircle(placeOf('kobe'), placeOf('seattle'), 0.5);
    const { x, y } = await openAt(page, 'city/kobe/', middle, 4, projection);
    const names = page.getByText('Kobe — Seattle');
    await page.mouse.move(x, y);
    await expect(names).toBeVisible();
    await page.mouse.move(x, y + 60);
    await expect(names).toHaveCount(0);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/\/en\/link\/kobe--seattle\//);
  });

  test(`a hand moves the map, and the address keeps where to (drawn, ${projection})`, async ({ page }) => {
    const { x, y } = await openAt(page, '', [60, 40], 3, projection);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.move(x + 120, y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => viewOf(page)[2]).toBeLessThan(50);
    expect(viewOf(page)[1]).toBeGreaterThan(41);
    // What ends a movement is no click: the page is the same.
    await expect(page).toHaveURL(/\/en\/\?/);
  });

  test(`the wheel comes nearer around the pointer (drawn, ${projection})`, async ({ page }) => {
    const { x, y } = await openAt(page, '', [60, 40], 3, projection);
    await page.mouse.move(x + 100, y);
    await page.mouse.wheel(0, -450);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(3.8);
    expect(viewOf(page)[2]).toBeGreaterThan(60.5);
  });
}

test('the keyboard moves and zooms the drawn map, and adds no step of history', async ({ page }) => {
  await page.goto('/en/about/?map=drawn');
  await page.getByRole('link', { name: word('en', 'app.home') }).click();
  await mapDrawn(page);
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=/);
  const [before = 0, , lon = 0] = viewOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(before + 1, 1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(before, 1);
  await page.keyboard.press('Tab');
  await map(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => viewOf(page)[2]).toBeLessThan(lon - 1);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('two fingers zoom the drawn map', async ({ page }) => {
  const { x, y } = await openAt(page, '', [60, 40], 3);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...shifts: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: shifts.map((shift, id) => ({ x: x + shift, y, id })),
    });
  await touch('touchStart', -40, 40);
  for (const shift of [50, 60, 70, 80]) await touch('touchMove', -shift, shift);
  await touch('touchEnd');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(3.6);
});

test('memorials and events stand as pins on the drawn map, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/en/link/almaty--rennes/?map=drawn');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Memorial: Bust of Abai' }).click();
  await expect(page).toHaveURL(/entry=rennes-abai-bust/);
  await expect(page.getByRole('main').locator('details[open]')).toContainText('bronze bust');
  await page.getByRole('button', { name: /^Memorial: Park-garden/ }).press('Enter');
  await expect(page).toHaveURL(/entry=rennes-parc-almaty/);
});

test('what lies behind the drawn globe is neither seen nor reached', async ({ page }) => {
  await openAt(page, 'link/almaty--rennes/', [-160, 10], 1.5);
  await expect(map(page).getByText('Saint Petersburg')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Memorial: Bust of Abai' })).toHaveCount(0);
  await openAt(page, 'link/almaty--rennes/', [10, 45], 1.5);
  await expect(page.getByRole('button', { name: 'Memorial: Bust of Abai' })).toBeVisible();
});

test('the drawn globe becomes flat and round again, and a choice moves it', async ({ page }) => {
  await page.goto('/en/?map=drawn');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Flat' }).click();
  await expect(page).toHaveURL(/projection=flat/);
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect(map(page).getByText('Tucson', { exact: true })).toHaveCount(0);
  await page.goto('/en/city/tucson/?map=drawn');
  await expect(map(page).getByText('Tucson', { exact: true })).toBeVisible();
});

for (const language of languages) {
  test(`without WebGL2 the map is drawn and one quiet line says so, in ${language}`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(`/${language}/city/almaty/`);
    await expect(page.getByText(word(language, 'map.drawnInstead'))).toBeVisible();
    await mapDrawn(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(scripts.filter((path) => /maplibre|AtlasMap/i.test(path))).toEqual([]);
  });
}

for (const [name, path] of [
  ['start', ''],
  ['city', 'city/almaty/'],
  ['link', 'link/almaty--rennes/'],
] as const) {
  for (const theme of ['paper', 'night']) {
    test(`axe finds nothing on the drawn map of ${name}, theme ${theme}`, async ({ page }) => {
      await page.goto(`/en/${path}?theme=${theme}`);
      await expect(page.getByText(word('en', 'map.drawnInstead'))).toBeVisible();
      await mapDrawn(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    });
  }
}
