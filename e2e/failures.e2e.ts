import { answers, expect, mapDrawn, test, word } from './atlasTest.ts';

test('a request that fails is told in plain words and can be retried', async ({ page, watch }) => {
  watch.expectErrors(/503|Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/details/almaty--rennes.json', (route) =>
    isBroken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  );
  await page.goto('/en/city/rennes/');
  await answers(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Almaty/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('try once more');
  // The map asks for the same file when it has come: only then is nobody left to ask but the reader.
  await mapDrawn(page);
  await expect(page.getByRole('alert')).toContainText('try once more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rennes');
});

test('an address that no page was written for says that its facts did not come, and recovers', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/details/almaty--rennes.json', (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  // The link's cities the other way round.
  await page.goto('/en/link/rennes--almaty/');
  await expect(page.getByRole('alert')).toContainText('try once more');
  await mapDrawn(page);
  await expect(page.getByRole('alert')).toContainText('try once more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText('Bust of Abai');
});

test('without the atlas data a page can be read all the same, and answers when they have come', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/cities.geojson', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/cities/');
  const almaty = page
    .getByRole('main')
    .getByRole('link', { name: /^Almaty/ })
    .first();
  await expect(almaty).toBeVisible();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => performance.getEntriesByName('atlas:answers').length)).toBe(0);
  isBroken = false;
  await answers(page);
  await almaty.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});

test('where graphics are blocked the text is whole and the map is drawn, with one quiet line', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As in a browser whose graphics are blocked: no context of this kind is given.
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/en/link/almaty--rennes/');
  await expect(page.getByText(word('en', 'map.drawnInstead'))).toBeVisible();
  await mapDrawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Almaty');
  await expect(page.getByRole('main')).toContainText('Bust of Abai');
});

test('when the graphics are lost for good the drawn map takes the place of the living one', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/context lost|CONTEXT_LOST|WebGL/i);
  await page.goto('/en/city/almaty/');
  await mapDrawn(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.getByText(word('en', 'map.drawnInstead'))).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
  const map = page.getByRole('region', { name: word('en', 'map.label') });
  await expect(map.getByText('Rennes', { exact: true })).toBeVisible();
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
  await page.goto('/en/cities/');
  await answers(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Almaty/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('try once more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});

test('when a language does not come, the page keeps the one it has, says so, and asks again', async ({
  page,
  watch,
}) => {
  watch.expectErrors(/Failed to load resource|dynamically imported/);
  let isBroken = true;
  await page.route('**/assets/kk-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/kk/city/almaty/');
  await expect(page.getByRole('main')).toContainText(word('kk', 'city.links'));
  await page.goto('/en/city/almaty/');
  await answers(page);
  await page.getByLabel('Language').selectOption('kk');
  await expect(page.getByRole('alert')).toContainText('Қазақша did not arrive');
  await expect(page.getByRole('main')).toContainText('Sister cities');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText(word('kk', 'city.links'));
});

test('without a connection a city that is opened says so, and comes when the connection is back', async ({
  page,
  context,
  watch,
}) => {
  watch.expectErrors(
    /ERR_INTERNET_DISCONNECTED|Failed to load (resource|font)|Ignoring the font face|Worker failed to load/,
  );
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
