import type { Frame, Page } from '@playwright/test';
import { expect, mapDrawn } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 700, height: 620 }, hasTouch: true });

const far = '<div style="height: 3000px"></div>';

/** A long page with an embed whose map is where (200, 140) is. */
function longPage(site: string, query = ''): string {
  return `<main style="height: 100px"></main>
    <iframe src="${site}/en/city/almaty/?embed=1${query}" title="Almaty" width="420" height="420"></iframe>${far}`;
}

const over = { x: 120, y: 200 };
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

function embedOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (!frame) throw new Error('the host has no frame');
  return frame;
}

/** A finger goes up by so many pixels, as on glass. */
async function swipe(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    ...over,
    yDistance: -pixels,
    gestureSourceType: 'touch',
    preventFling: true,
  });
  await session.detach();
}

/** Two fingers go apart. */
async function spread(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [-apart, apart].map((by, id) => ({ x: over.x + by, y: over.y, id })),
    });
  await touch('touchStart', 20);
  for (let apart = 24; apart <= 70; apart += 4) await touch('touchMove', apart);
  await touch('touchEnd', 70);
  await session.detach();
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
      await swipe(page, 60);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(30);
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
    await page.keyboard.down('Control');
    for (let step = 0; step < 3; step += 1) {
      await page.mouse.wheel(0, -100);
      await page.waitForTimeout(100);
    }
    await page.keyboard.up('Control');
    await expect.poll(() => view(page)).not.toBeNull();
    const before = view(page);
    await spread(page);
    await expect.poll(() => view(page)).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
    const scale = await page.evaluate(() => window.visualViewport?.scale);
    expect(scale).toBe(1);
  });
}
