import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, mapDrawn, test, word } from './atlasTest.ts';
import { mapMiddle, onGreatCircle, placeOf, viewText } from './mapPicture.ts';

test.use({ viewport: { width: 1000, height: 640 } });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** The rows of a city's list of links that are seen. */
const rows = (page: Page) => page.locator('main [data-part="list"] li:visible');
const years = (page: Page) => page.getByRole('button', { name: word('en', 'map.years') });
const lastYear = (page: Page) => page.getByRole('slider', { name: word('en', 'map.yearsLast') });
const showAll = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: word('en', 'filter.showAll') });

test('an address with a filter lists the links that pass, says so, and leads back to all', async ({
  page,
}) => {
  await page.goto('/en/city/almaty/?to=1998');
  await expect(page.getByText('7 of 25 links: concluded by 1998')).toBeVisible();
  await expect(rows(page)).toHaveCount(7);
  await expect(page.getByRole('main').getByText('Rennes')).not.toHaveCount(0);
  await showAll(page).click();
  await expect(page).toHaveURL(/\/en\/city\/almaty\/$/);
  await expect(page.getByText('7 of 25 links')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Sister cities/ })).toBeFocused();
  await expect(rows(page)).toHaveCount(12);
});

test('a way to another page keeps the filter', async ({ page }) => {
  await page.goto('/en/city/almaty/?from=1990&to=1998');
  await expect(rows(page)).toHaveCount(5);
  await rows(page)
    .getByRole('link', { name: /^Rennes/ })
    .click();
  await expect(page).toHaveURL(/\/en\/link\/almaty--rennes\/\?from=1990&to=1998$/);
});

for (const [map, path] of [
  ['live', '/en/'],
  ['drawn', '/en/city/kobe/'],
]) {
  test(`a link that is filtered away is neither named nor opened on the map (${map}, ${path})`, async ({
    page,
  }) => {
    const [lon, lat] = onGreatCircle(placeOf('kobe'), placeOf('seattle'), 0.5);
    const names = page.getByText('Kobe — Seattle');
    const view = viewText({ zoom: 4, lat, lon });
    // It was concluded in 1957.
    await page.goto(`${path}?map=${map}&view=${view}&to=1957`);
    await mapDrawn(page);
    const { x, y } = await mapMiddle(page);
    await page.mouse.move(x, y);
    await expect(names).toBeVisible();
    await page.mouse.move(x, y + 60);
    await years(page).click();
    await lastYear(page).press('ArrowLeft');
    await expect(page).toHaveURL(/to=1956/);
    await page.mouse.move(x, y + 1);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await expect(names).toHaveCount(0);
    await expect(page).toHaveURL(({ pathname }) => pathname === path);
  });
}

test('the years are chosen by keyboard: list, words and address follow', async ({ page }) => {
  await page.goto('/en/city/almaty/?to=2022');
  await mapDrawn(page);
  await years(page).press('Enter');
  await expect(lastYear(page)).toHaveAttribute('aria-valuetext', 'until 2022');
  await expect(rows(page)).toHaveCount(8);
  await lastYear(page).press('ArrowLeft');
  await expect(lastYear(page)).toHaveAttribute('aria-valuetext', 'until 2021');
  await expect(rows(page)).toHaveCount(7);
  await expect(page).toHaveURL(/\/almaty\/\?to=2021$/);
  // Moved on, the step back in history still leads away from the page, not through years.
  await lastYear(page).press('End');
  await expect(page).toHaveURL(/\/almaty\/$/);
  await page.keyboard.press('Escape');
  await expect(years(page)).toBeFocused();
  await expect(lastYear(page)).toHaveCount(0);
});

test('a written page is filtered before React comes: in an embed that nobody touches', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  // Without waiting for React, which is not to come.
  await page.goto('/robots.txt');
  await page.evaluate(() => window.location.assign('/en/city/almaty/?embed=1&to=1998'));
  await expect(rows(page)).toHaveCount(7);
  await expect(page.locator('.paper path[data-links]:visible')).not.toHaveCount(0);
  await expect(page.locator('.paper text[data-links]:visible', { hasText: 'Rennes' })).toHaveCount(1);
  await expect(page.locator('.paper text[data-links]', { hasText: 'Riga' })).toBeHidden();
  expect(scripts.filter((path) => /react|main-/.test(path))).toEqual([]);
});

test('the start page says how many of all links are shown', async ({ page }) => {
  await page.goto('/en/?to=1950&country=FR');
  await expect(page.getByText(/^\d+ of 574 links: concluded by 1950, country: France/)).toBeVisible();
});

test('axe finds nothing on the opened choice of years, and paper has none of it', async ({ page }) => {
  await page.goto('/en/city/almaty/?to=1998');
  await mapDrawn(page);
  await years(page).click();
  await expect(lastYear(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(lastYear(page)).toBeHidden();
  await expect(years(page)).toBeHidden();
  await expect(showAll(page)).toBeHidden();
  await expect(page.getByText('7 of 25 links: concluded by 1998').first()).toBeVisible();
});
