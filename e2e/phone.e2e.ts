import { expect, mapDrawn, test } from './atlasTest.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the text is a sheet with three heights, by touch and by keyboard', async ({ page }) => {
  await page.goto('/en/city/almaty/');
  await expect(page.getByRole('heading', { level: 1, name: 'Almaty' })).toBeVisible();
  const handle = page.getByRole('button', { name: /^Panel height/ });
  const top = async () => (await handle.boundingBox())?.y ?? 0;
  await expect(handle).toHaveAccessibleName('Panel height: half');
  const half = await top();
  await handle.tap();
  await expect(handle).toHaveAccessibleName('Panel height: full');
  await expect.poll(top).toBeLessThan(half - 100);
  await handle.focus();
  await page.keyboard.press('Enter');
  await expect(handle).toHaveAccessibleName('Panel height: low');
  await expect.poll(top).toBeGreaterThan(half + 100);
});

test('on a phone nothing is wider than the screen, and targets are large enough to touch', async ({
  page,
}) => {
  await page.goto('/ru/link/almaty--rennes/');
  await mapDrawn(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await page
    .locator('button:visible, select:visible, summary:visible')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({
          box: element.getBoundingClientRect(),
          name: element.getAttribute('aria-label') ?? element.textContent,
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
});
