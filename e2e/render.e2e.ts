import type { Page } from '@playwright/test';
import { expect, mapDrawn, test } from './atlasTest.ts';
import {
  antipode,
  flatPixel,
  mapMiddle,
  onGreatCircle,
  paperColour,
  pictureOf,
  placeOf,
  viewText,
  type Pixel,
  type Rgb,
  type View,
} from './mapPicture.ts';

// Low, so that the panel is narrow, and small: software WebGL draws every pixel on the processor.
test.use({ viewport: { width: 900, height: 500 } });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** px around a point of the line within which its colour must be found. */
const reach = 3;

type Shown = { link: string; view: View; projection: 'globe' | 'flat' };

async function open(page: Page, path: string, { view, projection }: Omit<Shown, 'link'>): Promise<void> {
  await page.goto(`/en/${path}/?theme=paper&projection=${projection}&view=${viewText(view)}`);
  await mapDrawn(page);
}

/** The line's colour stands at each pixel while the link is chosen, and at none of them on another page. */
async function expectLineAt(page: Page, shown: Shown, colour: Rgb, pixels: (middle: Pixel) => Pixel[]) {
  await open(page, `link/${shown.link}`, shown);
  const middle = await mapMiddle(page);
  const counts = async () => {
    const picture = await pictureOf(page);
    return pixels(middle).map((pixel) => picture.count(colour, pixel, reach) > 0);
  };
  const all = pixels(middle).map(() => true);
  await expect.poll(counts).toEqual(all);
  await open(page, 'about', shown);
  expect(await mapMiddle(page)).toEqual(middle);
  expect(await counts()).toEqual(all.map(() => false));
}

// Two over ±180°, one past the pole.
const pairs = [
  { a: 'kobe', b: 'seattle', colour: '--dec-1', view: { zoom: 1.6, lat: 48, lon: -175 } },
  { a: 'dallas', b: 'sendai', colour: '--dec-5', view: { zoom: 1.6, lat: 48, lon: -155 } },
  { a: 'almaty', b: 'tucson', colour: '--dec-4', view: { zoom: 1, lat: 64, lon: 163 } },
] as const;

for (const { a, b, colour, view } of pairs) {
  const [from, to] = [placeOf(a), placeOf(b)];

  test(`on the flat map ${a}–${b} runs where the great circle lies`, async ({ page }) => {
    const shown: Shown = { link: `${a}--${b}`, view, projection: 'flat' };
    await expectLineAt(page, shown, paperColour(colour), (middle) =>
      [0.25, 0.4, 0.5, 0.6, 0.75].map((t) => flatPixel(onGreatCircle(from, to, t), view, middle)),
    );
  });

  for (const t of [0.3, 0.5]) {
    test(`on the globe the point at ${t} of ${a}–${b} lies in the middle of a view of it`, async ({
      page,
    }) => {
      const [lon, lat] = onGreatCircle(from, to, t);
      // Above a raised line's own ground one looks straight down at it, however high it is.
      const shown: Shown = { link: `${a}--${b}`, view: { zoom: 1.6, lat, lon }, projection: 'globe' };
      await expectLineAt(page, shown, paperColour(colour), (middle) => [middle]);
    });
  }

  test(`the middle of ${a}–${b} is not seen through the globe`, async ({ page }) => {
    const [lon, lat] = antipode(onGreatCircle(from, to, 0.5));
    await open(page, `link/${a}--${b}`, { view: { zoom: 1.2, lat, lon }, projection: 'globe' });
    const middle = await mapMiddle(page);
    expect((await pictureOf(page)).count(paperColour(colour), middle, 20)).toBe(0);
  });
}

test('the flat map fills the window to its corners, the globe leaves them free', async ({ page }) => {
  const view = { zoom: 1.5, lat: 20, lon: 60 };
  const corner = { x: 600, y: 12 };
  const background = paperColour('--page');
  const isFree = async () => (await pictureOf(page)).count(background, corner, 4) > 40;
  await open(page, 'about', { view, projection: 'globe' });
  await expect.poll(isFree).toBe(true);
  await page.getByRole('button', { name: 'Flat' }).click();
  await expect(page).toHaveURL(/projection=flat/);
  await expect.poll(isFree).toBe(false);
});

test('pointing at a row of the list thickens its line', async ({ page }) => {
  const [lon, lat] = onGreatCircle(placeOf('almaty'), placeOf('rennes'), 0.5);
  await open(page, 'city/rennes', { view: { zoom: 2.5, lat, lon }, projection: 'globe' });
  const middle = await mapMiddle(page);
  const thickness = async () => (await pictureOf(page)).count(paperColour('--dec-5'), middle, 14);
  await expect.poll(thickness).toBeGreaterThan(20);
  const before = await thickness();
  const row = page
    .getByRole('main')
    .getByRole('link', { name: /Almaty/ })
    .first();
  await row.hover();
  await expect.poll(thickness).toBeGreaterThan(before * 1.25);
  await page.mouse.move(middle.x, 5);
  await expect.poll(thickness).toBeLessThan(before * 1.1);
});

test('after a lost WebGL context the lines are drawn again', async ({ page, watch }) => {
  // A font that was just being put on the lost graphics card is told as failed, and loaded again.
  watch.expectErrors(/context|Failed to load font/i);
  const [lon, lat] = onGreatCircle(placeOf('kobe'), placeOf('seattle'), 0.5);
  await open(page, 'link/kobe--seattle', { view: { zoom: 1.6, lat, lon }, projection: 'globe' });
  const middle = await mapMiddle(page);
  const isDrawn = async () => (await pictureOf(page)).count(paperColour('--dec-1'), middle, reach) > 0;
  await expect.poll(isDrawn).toBe(true);
  const extension = await page.evaluateHandle(() => {
    const found = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!found) throw new Error('no context to lose');
    found.loseContext();
    return found;
  });
  await expect.poll(isDrawn).toBe(false);
  await extension.evaluate((found) => found.restoreContext());
  await expect.poll(isDrawn, { timeout: 40_000 }).toBe(true);
});

test.describe('on a screen of two pixels per px', () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 640, height: 420 } });
  test('the map is drawn with twice the pixels', async ({ page }) => {
    await page.goto('/en/');
    await mapDrawn(page);
    const size = await page
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
    expect(size).toEqual([1280, 840]);
  });
});
