import type { Page } from '@playwright/test';
import { languages } from '../src/domain/language.ts';
import { expect, mapDrawn, test, word } from './atlasTest.ts';
import { mapMiddle, onGreatCircle, placeOf, viewText, type Place } from './mapPicture.ts';

// A small window: software WebGL draws every pixel on the processor.
test.use({ viewport: { width: 860, height: 500 } });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Opens a page with a place in the middle of the map, and says which pixel that is. */
async function openAt(page: Page, path: string, [lon, lat]: Place, zoom: number, projection = 'globe') {
  await page.goto(`/en/${path}?projection=${projection}&view=${viewText({ zoom, lat, lon })}`);
  await mapDrawn(page);
  return mapMiddle(page);
}

const zoomOf = (page: Page): number =>
  Number(/view=([\d.]+)\//.exec(decodeURIComponent(page.url()))?.[1] ?? Number.NaN);

const map = (page: Page, language: 'en' | 'ru' | 'kk' | 'fr' = 'en') =>
  page.getByRole('region', { name: word(language, 'map.label') });

for (const projection of ['globe', 'flat']) {
  test(`a city is named under the pointer and opened by a click (${projection})`, async ({ page }) => {
    const { x, y } = await openAt(page, '', placeOf('rennes'), 6, projection);
    const name = page.getByLabel('Map', { exact: true }).getByText('Rennes', { exact: true });
    await expect(name).toHaveCount(0);
    await page.mouse.move(x + 1, y);
    await expect(name).toBeVisible();
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/\/en\/city\/rennes\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rennes');
  });

  test(`a city’s name on the map opens it as its dot does (${projection})`, async ({ page }) => {
    const { x, y } = await openAt(page, '', placeOf('rennes'), 6, projection);
    const canvas = page.locator('.maplibregl-canvas');
    // The label stands to the right of the dot, once its fonts and tiles have come; what is pointed at is marked.
    await expect(async () => {
      await page.mouse.move(x + 30, y);
      await page.mouse.move(x + 31, y);
      await expect(canvas).toHaveCSS('cursor', 'pointer', { timeout: 500 });
      // A line would be named by both its ends beside the pointer.
      await expect(page.getByLabel('Map', { exact: true }).getByText(' — ')).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await page.mouse.click(x + 31, y);
    await expect(page).toHaveURL(/\/en\/city\/rennes\//);
  });

  test(`a link is named by both ends under the pointer and opened by a click (${projection})`, async ({
    page,
  }) => {
    const middle = onGreatCircle(placeOf('kobe'), placeOf('seattle'), 0.5);
    const { x, y } = await openAt(page, 'city/kobe/', middle, 4, projection);
    const names = page.getByText('Kobe — Seattle');
    await expect(names).toHaveCount(0);
    await page.mouse.move(x, y);
    await expect(names).toBeVisible();
    await page.mouse.move(x, y + 60);
    await expect(names).toHaveCount(0);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/\/en\/link\/kobe--seattle\//);
  });
}

test('a click on the bare map chooses nothing', async ({ page }) => {
  const { x, y } = await openAt(page, 'city/kobe/', [-150, 5], 4);
  await page.mouse.click(x, y);
  await page.mouse.click(x + 1, y);
  await expect(page).toHaveURL(/\/en\/city\/kobe\//);
});

test('a memorial stands as a pin that opens its entry, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/en/link/almaty--rennes/');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Memorial: Bust of Abai' }).click();
  await expect(page).toHaveURL(/entry=rennes-abai-bust/);
  await expect(page.getByRole('main').locator('details[open]')).toContainText('bronze bust');
  await page.getByRole('button', { name: /^Memorial: Park-garden/ }).press('Enter');
  await expect(page).toHaveURL(/entry=rennes-parc-almaty/);
});

test('pins behind the globe are neither seen nor reached', async ({ page }) => {
  await openAt(page, 'link/almaty--rennes/', [-160, 10], 1.5);
  const pin = page.getByRole('button', { name: 'Memorial: Bust of Abai', includeHidden: true });
  await expect(pin).toHaveCount(1);
  await expect(pin).toBeHidden();
  await openAt(page, 'link/almaty--rennes/', [10, 45], 1.5);
  await expect(pin).toBeVisible();
});

test('moving by keyboard keeps the view in the address and adds no step of history', async ({ page }) => {
  await page.goto('/en/about/');
  await page.getByRole('link', { name: word('en', 'app.home') }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await mapDrawn(page);
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=/);
  const before = zoomOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(before + 0.9);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\//);
});

for (const language of languages) {
  test(`every control of the map is named in ${language} and works by keyboard`, async ({ page }) => {
    await page.goto(`/${language}/?view=2/45/60`);
    await mapDrawn(page);
    const button = (key: string) => page.getByRole('button', { name: word(language, key), exact: true });
    await button('map.zoomIn').press('Enter');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(3, 1);
    await button('map.zoomOut').press('Enter');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(2, 1);
    const compass = button('map.north');
    await expect(compass).toHaveCSS('opacity', '0');
    await map(page, language).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(compass).toHaveCSS('opacity', '1');
    await compass.press('Enter');
    await map(page, language).focus();
    await expect(compass).toHaveCSS('opacity', '0');
    await button('map.flat').press('Enter');
    await expect(page).toHaveURL(/projection=flat/);
    await expect(button('map.flat')).toHaveAttribute('aria-pressed', 'true');
    await button('map.globe').press('Enter');
    await expect(page).not.toHaveURL(/projection/);
    await button('map.fullscreen').press('Enter');
    await expect(button('map.leaveFullscreen')).toBeVisible();
    await button('map.leaveFullscreen').press('Enter');
    await expect(button('map.fullscreen')).toBeVisible();
  });
}

test('the compass is in sight while the keyboard is on it', async ({ page }) => {
  await page.goto('/en/');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Full screen' }).focus();
  await page.keyboard.press('Tab');
  const compass = page.getByRole('button', { name: 'Turn north up' });
  await expect(compass).toBeFocused();
  await expect(compass).toHaveCSS('opacity', '1');
});

test('a window like a frame in another page shows text and map side by side', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto('/en/city/almaty/');
  await mapDrawn(page);
  const panel = await page.getByRole('main').boundingBox();
  expect(panel?.width).toBeLessThan(300);
  expect(panel?.height).toBeGreaterThan(300);
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('a phone held upright keeps full screen where its browser can do it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 720 });
  await page.goto('/en/city/almaty/');
  await mapDrawn(page);
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('without its facts the map says so and asks for them again', async ({ page, watch }) => {
  watch.expectErrors(/503|Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/links.json', (route) =>
    isBroken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  );
  // No page was written for the cities in this order: all that it shows is asked for.
  await page.goto('/en/link/rennes--almaty/');
  const area = page.getByRole('region', { name: word('en', 'app.map'), exact: true });
  const notice = area.getByRole('status');
  await expect(notice).toHaveText(word('en', 'map.factsMissing'));
  isBroken = false;
  await area.getByRole('button', { name: 'Try again' }).click();
  await mapDrawn(page);
  await expect(notice).toHaveCount(0);
});

test('the map credits its sources', async ({ page }) => {
  await page.goto('/en/');
  await mapDrawn(page);
  await expect(page.getByRole('link', { name: 'Natural Earth' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.naturalearthdata\.com/,
  );
  await expect(page.getByRole('link', { name: 'GeoNames' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.geonames\.org/,
  );
});
