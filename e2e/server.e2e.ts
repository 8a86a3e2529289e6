import { findNginx, nginxMissing } from '../bench/findNginx.ts';
import { startNginx } from '../bench/nginx.ts';
import type { Server } from '../bench/startServer.ts';
import { expect, test as watched, word } from './atlasTest.ts';
import { get } from './get.ts';

/** nginx, one for all stories of a worker, with the rules that deploy/nginx/atlas.conf gives. */
const test = watched.extend<{ baseURL: string }, { server: Server | null }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
    async ({}, use) => {
      const nginx = findNginx();
      const server = nginx ? await startNginx(nginx, 'dist') : null;
      await use(server);
      await server?.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server?.origin ?? ''),
});

test.beforeEach(({ server }) => test.skip(server === null, nginxMissing));

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

test('a page comes by brotli, by gzip or as it is, as the browser can read it', async ({ baseURL }) => {
  const of = (accepted: string) => get(`${baseURL}/en/city/almaty/`, { 'Accept-Encoding': accepted });
  const [brotli, gzip, plain] = [await of('gzip, deflate, br'), await of('gzip'), await of('identity')];
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(brotli.bytes).toBeLessThan(gzip.bytes);
  expect(gzip.bytes).toBeLessThan(plain.bytes);
  for (const { headers } of [brotli, gzip, plain]) expect(headers['vary']).toBe('Accept-Encoding');
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

test('tiles are read in parts', async ({ baseURL }) => {
  const part = await get(`${baseURL}/basemap/base.pmtiles`, {
    Range: 'bytes=0-126',
    'Accept-Encoding': 'gzip, br',
  });
  expect([part.status, part.bytes]).toEqual([206, 127]);
  expect(part.headers['content-range']).toMatch(/^bytes 0-126\/\d+$/);
});

test('a city opens under nginx with its text, answers, and shows the map that moves', async ({ page }) => {
  await page.goto('/kk/city/almaty/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Алматы');
  await page.waitForFunction(() => performance.getEntriesByName('atlas:answers').length > 0);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:map').length > 0, undefined, {
    timeout: 60_000,
  });
});
