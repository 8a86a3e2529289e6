import { expect, test } from './atlasTest.ts';

test('a button pressed before the page answers is pressed when it does', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/main-*.js', async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  const opened = page.goto('/en/city/almaty/');
  await page.waitForFunction(() => document.querySelector('link[rel="modulepreload"]') !== null);
  const root = page.locator('html');
  await expect(root).not.toHaveAttribute('data-theme');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const release of held) release();
  await opened;
  await expect(root).toHaveAttribute('data-theme', 'night');
  await expect(page).toHaveURL(/theme=night/);
});

test('the manifest, by which the atlas can be put among the programs, is named once the page is read', async ({
  page,
  request,
}) => {
  await page.goto('/en/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  expect((await request.get(href ?? '')).ok()).toBe(true);
});
