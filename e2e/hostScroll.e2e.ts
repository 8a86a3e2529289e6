import type { Frame, Page } from '@playwright/test';
import { expect, mapDrawn } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 700, height: 620 }, hasTouch: true });

const far = '<div style="height: 3000px"></div>';

/** A long page, and in it an embed. */
function longPage(site: string, query = ''): string {
  return `<main style="height: 92px"></main>
    <iframe src="${site}/en/city/almaty/?embed=1${query}" title="Almaty" width="600" height="500"></iframe>${far}`;
}

/** On the map, beside its buttons, pins and names. */
const over = { x: 50, y: 170 };
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

function embedOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (!frame) throw new Error('the host has no frame');
  return frame;
}

type Point = { x: number; y: number };

/** Fingers on the glass go from where they were put down, step by step. */
async function touch(page: Page, steps: readonly Point[][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [at, points] of steps.entries()) {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    await session.send('Input.dispatchTouchEvent', {
      type: at === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
    // As fingers are: a frame lies between.
    await page.waitForTimeout(16);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const tenSteps = Array.from({ length: 11 }, (_, step) => step);
/** Within the frame: of each step by itself Chromium's tools ask which frame it is in. */
const swipe = (page: Page): Promise<void> =>
  touch(
    page,
    tenSteps.map((step) => [{ x: over.x, y: over.y + 30 - step * 6 }]),
  );
const spread = (page: Page): Promise<void> =>
  touch(
    page,
    tenSteps.map((step) => [-1, 1].map((side) => ({ x: over.x, y: over.y + side * (15 + step * 4) }))),
  );

/** By several steps, as a wheel is turned. */
async function turnWheel(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  for (let step = 0; step < 3; step += 1) {
    await page.mouse.wheel(0, -100);
    await page.waitForTimeout(100);
  }
  await page.keyboard.up('Control');
}

const view = (page: Page): string | null => new URL(embedOf(page).url()).searchParams.get('view');

for (const map of ['live', 'drawn'] as const) {
  for (const state of ['untouched', 'awake'] as const) {
    test(`wheel and finger over the ${map} map of an embed, ${state}, scroll the page around it`, async ({
      page,
      host,
      baseURL,
    }) => {
      const eager = state === 'awake' ? '&load=eager' : '';
      await page.goto(host.page(longPage(baseURL, `&map=${map}${eager}`)));
      await expect(embedOf(page).getByRole('heading', { level: 1 })).toHaveText('Almaty');
      if (state === 'awake') await mapDrawn(embedOf(page));
      // First the finger: a wheel comes of a pointer, which would wake the embed.
      // Until the browser has told itself which frame is where, a finger is the host's.
      await expect(async () => {
        await swipe(page);
        await expect.poll(() => scrolled(page), { timeout: 3000 }).toBeGreaterThan(10);
      }).toPass();
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(over.x, over.y);
      await page.mouse.wheel(0, 50);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(30);
      expect(view(page)).toBeNull();
    });
  }

  test(`two fingers, or the wheel with Ctrl, zoom the ${map} map and leave the page where it is`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.page(longPage(baseURL, `&map=${map}&load=eager`)));
    await mapDrawn(embedOf(page));
    await page.mouse.move(over.x, over.y);
    // While the map draws for the first time a turn may be too short to be kept in the address.
    await expect(async () => {
      await turnWheel(page);
      await expect.poll(() => view(page), { timeout: 3000 }).not.toBeNull();
    }).toPass();
    const before = view(page);
    await expect(async () => {
      await spread(page);
      await expect.poll(() => view(page), { timeout: 3000 }).not.toBe(before);
    }).toPass();
    expect(await scrolled(page)).toBe(0);
    const scale = await page.evaluate(() => window.visualViewport?.scale);
    expect(scale).toBe(1);
  });
}
