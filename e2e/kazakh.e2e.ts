import { expect, test } from './atlasTest.ts';

// Chromium's Intl has no Kazakh: what is told here comes from the atlas's own tables.
test.beforeEach(async ({ page }) => {
  await page.route('**/assets/AtlasMap-*.js', (route) => route.abort());
});

test('dates, numbers, countries and directions are Kazakh in this browser too', async ({ page, watch }) => {
  watch.expectErrors(/AtlasMap|Failed to load resource|dynamically imported/);
  await page.goto('/kk/link/almaty--rennes/');
  const main = page.getByRole('main');
  await expect(main).toContainText('1991 жылғы 14 сәуір');
  await expect(main).toContainText(/5\s858\sкм/);
  await expect(main).toContainText('Қазақстан');
  await expect(main).toContainText('Франция');
  await expect(main).not.toContainText(/M0\d|April|Kazakhstan/);
});

test('the list of countries follows the Kazakh alphabet', async ({ page, watch }) => {
  watch.expectErrors(/AtlasMap|Failed to load resource|dynamically imported/);
  await page.goto('/kk/cities/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const names = await page.getByRole('heading', { level: 2 }).allTextContents();
  const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
  const firstLetters = names.map((name) => alphabet.indexOf(name.trim().charAt(0).toLowerCase()));
  expect(firstLetters).not.toContain(-1);
  expect(firstLetters).toEqual(firstLetters.toSorted((a, b) => a - b));
  expect(names.length).toBeGreaterThan(80);
});
