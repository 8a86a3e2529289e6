import { answers, expect, test } from './atlasTest.ts';

test('a button pressed before any script has come is pressed when the page answers', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(/assets\/(index|main)-.*\.js$/, async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  const opened = page.goto('/en/city/almaty/');
  await expect.poll(() => held.length).toBe(1);
  const root = page.locator('html');
  await page.getByRole('button', { name: /^Colours/ }).click();
  // A tap on text takes nothing back.
  await page.getByRole('heading', { level: 1 }).click();
  await expect(root).not.toHaveAttribute('data-theme');
  held[0]?.();
  await expect.poll(() => held.length).toBe(2);
  held[1]?.();
  await opened;
  await expect(root).toHaveAttribute('data-theme', 'night');
  await expect(page).toHaveURL(/theme=night/);
});

test('a language chosen before any script has come leads to its page', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  // The visit ends early: the page is left for the French one.
  const opened = page.goto('/en/city/almaty/').catch(() => null);
  await page.locator('header select').selectOption('fr');
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await opened;
  await expect(page).toHaveURL(/\/fr\/city\/almaty\//);
});

test('nothing that a script brings is asked for before the page has been painted', async ({ page }) => {
  await page.goto('/en/city/almaty/');
  const [script, paint] = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    const starts = scripts.map(({ startTime }) => startTime);
    return [Math.min(...starts), performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0];
  });
  expect(paint).toBeGreaterThan(0);
  expect(script).toBeGreaterThanOrEqual(paint);
});

test('a first or second script that is lost once is asked for again', async ({ page, watch }) => {
  watch.expectErrors(/Failed to load resource|preloaded using link preload/);
  const lost = new Set<string>();
  await page.route(/assets\/(index|main)-.*\.js$/, async (route) => {
    const name = route.request().url();
    if (lost.has(name)) return route.continue();
    lost.add(name);
    return route.abort();
  });
  await page.goto('/en/city/almaty/');
  await answers(page, 30_000);
  expect(lost.size).toBe(2);
});

test('the manifest, by which the atlas can be put among the programs, is named once the page is read', async ({
  page,
  request,
}) => {
  await page.goto('/en/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  expect((await request.get(href ?? '')).ok()).toBe(true);
});
