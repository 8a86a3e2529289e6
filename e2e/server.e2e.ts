import { expect, word } from './atlasTest.ts';
import { get } from './get.ts';
import { test } from './servers/underNginx.ts';

test('a page comes as HTML, kept by the browser but asked after; without its last slash it is found too', async ({
  baseURL,
}) => {
  const page = await get(`${baseURL}/en/city/almaty/`);
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['cache-control']).toBe('no-cache');
  const again = await get(`${baseURL}/en/city/almaty/`, { 'If-None-Match': String(page.headers['etag']) });
  expect(again.status).toBe(304);
  const bare = await get(`${baseURL}/en/city/almaty`);
  expect([bare.status, bare.headers['location']]).toEqual([301, '/en/city/almaty/']);
});

test('an unknown address is answered as not found, with a page', async ({ baseURL, page, watch }) => {
  watch.expectErrors(/404/);
  for (const path of ['/en/city/nowhere/', '/assets/', '/404.html', '/en/index.html.br']) {
    const { status, headers } = await get(`${baseURL}${path}`);
    expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBeUndefined();
  }
  await page.goto('/ru/city/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('ru', 'notFound.city'));
});

test('files whose name carries their hash are kept for good; open data are for every page of the web', async ({
  baseURL,
  page,
}) => {
  await page.goto('/en/');
  const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
  const asset = await get(`${baseURL}${script}`);
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(asset.headers['access-control-allow-origin']).toBe('*');
  const types = {
    'data/cities.geojson': 'application/geo+json',
    'data/links.json': 'application/json',
    'data/cities.csv': 'text/csv; charset=utf-8',
    'manifest.webmanifest': 'application/manifest+json',
    'basemap/base.pmtiles': 'application/vnd.pmtiles',
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await get(`${baseURL}/${path}`);
    expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBe(path.includes('manifest') ? undefined : '*');
  }
});

test('a city opens under nginx with its text, answers, and shows the map that moves', async ({ page }) => {
  await page.goto('/kk/city/almaty/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Алматы');
  await page.waitForFunction(() => performance.getEntriesByName('atlas:answers').length > 0);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:map').length > 0, undefined, {
    timeout: 60_000,
  });
});
