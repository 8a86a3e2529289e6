import { expect, mapDrawn, test } from './atlasTest.ts';

test('a request that fails is told in plain words and can be retried', async ({ page, watch }) => {
  watch.expectErrors(/503|Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/details/almaty--rennes.json', (route) =>
    isBroken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  );
  await page.goto('/en/link/almaty--rennes/');
  await expect(page.getByRole('alert')).toContainText('try once more');
  // The map asks for the same file when it has come: only then is nobody left to ask but the reader.
  await mapDrawn(page);
  await expect(page.getByRole('alert')).toContainText('try once more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rennes');
});

test('without the atlas data the start page says so and recovers', async ({ page, watch }) => {
  watch.expectErrors(/503|Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/cities.geojson', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/cities/');
  await expect(page.getByRole('alert').first()).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Almaty/ })
      .first(),
  ).toBeVisible();
});

test('without WebGL the text is whole and one quiet line says why there is no map', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/WebGL|webgl/);
  await page.addInitScript(() => {
    // As in a browser whose graphics are blocked: no context of this kind is given.
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/en/link/almaty--rennes/');
  await expect(page.getByText('The map cannot be drawn in this browser.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Almaty');
  await expect(page.getByRole('main')).toContainText('Bust of Abai');
});

test('when the map’s own script does not come, the text is whole and the map can be asked for again', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/AtlasMap|Failed to load resource|dynamically imported/);
  let isBroken = true;
  await page.route('**/assets/AtlasMap-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/city/almaty/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await expect(page.getByText('The map could not be shown.', { exact: false })).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Load again' }).click();
  await mapDrawn(page);
  await expect(page.getByText('The map could not be shown.', { exact: false })).toHaveCount(0);
});

test('when a panel’s own script does not come, it can be asked for again', async ({ page, watch }) => {
  watch.expectErrors(/CityPanel|Failed to load resource/);
  let isBroken = true;
  await page.route('**/assets/CityPanel-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/city/almaty/');
  await expect(page.getByRole('alert')).toContainText('try once more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});

test('when a language does not come, the page speaks English instead of nothing', async ({ page, watch }) => {
  watch.expectErrors(/Failed to load resource|dynamically imported/);
  await page.route('**/assets/kk-*.js', (route) => route.abort());
  await page.goto('/kk/city/almaty/');
  await expect(page.getByRole('main')).toContainText('Sister cities');
});

test('when no script runs at all, the page is not blank', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/en/`);
  await expect(page.getByText('Sister Cities Atlas').first()).toBeVisible();
  await context.close();
});

test('without a connection a city that is opened says so, and comes when the connection is back', async ({
  page,
  context,
  watch,
}) => {
  watch.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to load (resource|font)|Ignoring the font face/);
  await page.goto('/en/cities/');
  await expect(page.getByRole('main').getByRole('link', { name: /^Azov/ })).toBeVisible();
  // The city panel's own script is there once a city was seen.
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Almaty/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await page.goBack();
  await context.setOffline(true);
  await page.getByRole('main').getByRole('link', { name: /^Azov/ }).click();
  await expect(page.getByRole('alert')).toContainText('try once more');
  // Nobody has to press the button: what is missing is asked for anew.
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azov');
});
