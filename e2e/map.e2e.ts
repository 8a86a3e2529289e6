import { expect, mapDrawn, test } from './atlasTest.ts';

// A small window: software WebGL draws every pixel on the processor.
test.use({ viewport: { width: 860, height: 560 } });

test('a click on a city of the map opens its panel', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 500 });
  // The view puts Rennes into the middle of the map.
  await page.goto('/en/?view=6/48.11/-1.68&projection=flat');
  await mapDrawn(page);
  await expect
    .poll(
      async () => {
        await page.mouse.click(550, 250);
        return page.url();
      },
      { timeout: 40_000, intervals: [1000] },
    )
    .toContain('/en/city/rennes/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rennes');
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

test('pointing at a row of the list names the link on the map', async ({ page }) => {
  await page.goto('/en/city/rennes/');
  await mapDrawn(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Almaty/ })
    .first()
    .hover();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Almaty/ })
    .first()
    .click();
  await expect(page).toHaveURL(/link\/almaty--rennes/);
});

test('the map is moved by keyboard and the address keeps the view', async ({ page }) => {
  await page.goto('/en/');
  await mapDrawn(page);
  await page.getByRole('region', { name: /Map of sister cities/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=/, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toMatch(/view=/);
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

test('a lost WebGL context ends in a map that is drawn again', async ({ page, watch }) => {
  watch.expectErrors(/context/i);
  await page.goto('/en/city/almaty/');
  await mapDrawn(page);
  const redrawn = await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) return 'no context to lose';
    const restored = new Promise((resolve) =>
      canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
    );
    const lost = new Promise((resolve) =>
      canvas.addEventListener('webglcontextlost', resolve, { once: true }),
    );
    extension.loseContext();
    await lost;
    // A context may be restored only after its loss has been told to everybody.
    setTimeout(() => extension.restoreContext(), 500);
    await restored;
    return 'restored';
  });
  expect(redrawn).toBe('restored');
  await expect(page.getByText('The map cannot be drawn', { exact: false })).toHaveCount(0);
});
