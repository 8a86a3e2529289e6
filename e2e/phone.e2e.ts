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
    .locator('button:visible, select:visible, summary:visible, main a:visible')
    .evaluateAll((elements) =>
      elements
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          // A small sign may have a larger target drawn around it.
          const around = ['::before', '::after'].map((part) => getComputedStyle(element, part));
          const isText = element.matches('p a, li > a, span > a');
          return {
            least: element.tagName !== 'A' ? 44 : isText ? 0 : 24,
            width: Math.max(width, ...around.map((style) => Number.parseFloat(style.width) || 0)),
            height: Math.max(height, ...around.map((style) => Number.parseFloat(style.height) || 0)),
            name: element.getAttribute('aria-label') ?? element.textContent,
          };
        })
        // Half a pixel: layouts round.
        .filter(({ least, width, height }) => Math.min(width, height) < least - 0.5)
        .map(({ name, width, height }) => `${name}: ${width}×${height}`),
    );
  expect(small).toEqual([]);
});
