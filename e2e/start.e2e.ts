import { readdirSync } from 'node:fs';
import { expect, fact, test } from './atlasTest.ts';

/** Cities, links, countries and dated links, counted anew in the files. */
function numbersOfData(): number[] {
  const cities = readdirSync('data/cities').map((file) => fact<{ country: string }>(`cities/${file}`));
  const links = readdirSync('data/links').map((file) =>
    fact<{ agreements: { date?: string }[] }>(`links/${file}`),
  );
  const dated = links.filter(({ agreements }) => agreements.some(({ date }) => date !== undefined));
  return [cities.length, links.length, new Set(cities.map(({ country }) => country)).size, dated.length];
}

test.beforeEach(async ({ page, watch }) => {
  watch.expectErrors(/AtlasMap|Failed to load resource|dynamically imported/);
  await page.route('**/assets/AtlasMap-*.js', (route) => route.abort());
});

test('the start page says what this is, in numbers too, and how it began', async ({ page }) => {
  await page.goto('/en/');
  const main = page.getByRole('main');
  await expect(main).toContainText('sister cities');
  await expect(main.locator('dl').first().locator('dd')).toHaveText(numbersOfData().map(String));
  await expect(main).toContainText('1957');
});

test('a random city opens a city, and the next one another', async ({ page }) => {
  await page.goto('/en/');
  const seen = new Set<string>();
  for (let step = 0; step < 3; step += 1) {
    await page.getByRole('main').getByText('A city at random').click();
    await expect(page).toHaveURL(/\/en\/city\/[a-z0-9-]+\//);
    seen.add(page.url());
    await page.goBack();
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('details are asked for once, and already when a link is pointed at', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/details/')) asked.push(request.url().replace(/.*\/details\//, ''));
  });
  await page.goto('/en/city/rennes/');
  const row = page.getByRole('main').locator('a[href*="/link/almaty--rennes/"]').first();
  await row.hover();
  await expect.poll(() => asked).toContain('almaty--rennes.json');
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Almaty');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rennes');
  expect(asked.filter((file) => file === 'almaty--rennes.json')).toHaveLength(1);
  expect(asked.filter((file) => file === 'rennes.json')).toHaveLength(1);
});

test('who wants to add a fact can read the guide on the site', async ({ page }) => {
  await page.goto('/en/about/?entry=correct');
  await page.getByRole('link', { name: /guide, field by field/ }).click();
  await expect(page).toHaveURL(/\/data\/guide\.html$/);
  await expect(page.locator('body')).toContainText('npm run data:check');
});
