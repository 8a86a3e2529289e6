import { expect, mapDrawn, test, word } from './atlasTest.ts';

test('a link sent by a friend opens at the memorial it names, in its language, theme and projection', async ({
  page,
}) => {
  await page.goto('/kk/link/almaty--rennes/?theme=night&projection=flat&entry=rennes-abai-bust');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Алматы');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ренн');
  await expect(page.getByRole('main').locator('details[open]')).toHaveCount(1);
  await expect(page.getByRole('button', { name: word('kk', 'map.flat') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page).toHaveTitle(/Алматы/);
});

test('back and forward walk through what was chosen; panning and settings do not add steps', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'All cities by country' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Almaty/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/city\/almaty\//);
  await page.getByRole('button', { name: /^Colours/ }).click();
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page).toHaveURL(/view=/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Rennes/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/link\/almaty--rennes\//);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All cities by country');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});

test('language and theme switch in place', async ({ page }) => {
  await page.goto('/en/city/almaty/');
  await expect(page.getByRole('heading', { name: /^Sister cities/ })).toBeVisible();
  await page.getByLabel('Language').selectOption('kk');
  await expect(page).toHaveURL(/\/kk\/city\/almaty\//);
  await expect(page.getByRole('main')).toContainText(word('kk', 'city.links'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.getByLabel(word('kk', 'language.label')).selectOption('fr');
  await expect(page.getByRole('main')).toContainText(word('fr', 'city.links'));
  const themes: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.locator('button[aria-label^="Couleurs"]').click();
    themes.push(await page.locator('html').getAttribute('data-theme'));
  }
  expect(new Set(themes)).toContain('night');
  expect(new Set(themes)).toContain('paper');
});

test('globe and flat map change places by one click, and the address keeps it', async ({ page }) => {
  await page.goto('/en/city/almaty/');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Flat' }).click();
  await expect(page).toHaveURL(/projection=flat/);
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect(page).not.toHaveURL(/projection/);
});

for (const path of [
  '/en/city/atlantis/',
  '/en/link/almaty--atlantis/',
  '/en/no/such/page/',
  '/en/story/none/',
]) {
  test(`the unknown address ${path} gives a kind page with search and the list`, async ({ page, watch }) => {
    watch.expectErrors(/404/);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not in the atlas/);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('combobox', { name: 'Find a city or a country' })).toBeFocused();
    await page.getByRole('link', { name: 'All cities by country' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All cities by country');
  });
}

test('bad parameters become their defaults', async ({ page }) => {
  await page.goto('/en/?theme=pink&projection=cube&view=a/b/c&entry=%00&nonsense=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities that chose each other');
  await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
});
