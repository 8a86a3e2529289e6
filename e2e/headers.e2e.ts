import { readdirSync } from 'node:fs';
import { findNginx, nginxMissing } from '../bench/findNginx.ts';
import { startNginx } from '../bench/nginx.ts';
import type { Server } from '../bench/startServer.ts';
import { headersOf, type Kind } from '../deploy/headers.ts';
import { expect, test } from './atlasTest.ts';
import { get } from './get.ts';
import { apacheMissing, startApache } from './servers/apache.ts';
import { caddyMissing, startCaddy } from './servers/caddy.ts';

function startDebiansNginx(): Promise<Server> | null {
  const nginx = findNginx();
  return nginx ? startNginx(nginx, 'dist') : null;
}

const servers = [
  { name: 'nginx', start: startDebiansNginx, missing: nginxMissing },
  { name: 'Caddy', start: () => startCaddy('dist'), missing: caddyMissing },
  { name: 'Apache', start: () => startApache('dist'), missing: apacheMissing },
];

function asset(pattern: RegExp): string {
  const found = readdirSync('dist/assets').find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`no file of dist/assets is like ${pattern.source}`);
  return `assets/${found}`;
}

/** Addresses of each kind, with the status they are answered with. */
const addresses: Record<Kind, { status: number; paths: () => string[] }> = {
  page: {
    status: 200,
    paths: () => ['', 'en/', 'en/city/almaty/', 'en/?embed=0', 'en/?q=a?embed=1'],
  },
  embed: {
    status: 200,
    paths: () => [
      'fr/city/almaty/?embed=1',
      'fr/city/almaty/?theme=night&embed=1&load=eager',
      'en/?embed=0&embed=1',
      'embed.html',
      'embed.html?city=almaty&lang=fr',
    ],
  },
  script: { status: 200, paths: () => [asset(/^maplibre-gl-worker.*\.js$/), asset(/^main.*\.js$/)] },
  font: { status: 200, paths: () => [asset(/^core-sans.*\.woff2$/)] },
  openData: {
    status: 200,
    paths: () => [
      'data/links.json',
      'data/cities.csv',
      'data/cities.geojson',
      'data/guide.html',
      'embed/messages.schema.json',
    ],
  },
  tile: { status: 200, paths: () => ['basemap/base.pmtiles', 'basemap/relief-night.pmtiles'] },
  missing: { status: 404, paths: () => ['en/city/nowhere/', 'assets/', '404.html', 'en/index.html.br'] },
  missingEmbed: { status: 404, paths: () => ['en/link/rennes--almaty/?embed=1'] },
};

for (const { name, start, missing } of servers) {
  test.describe(`under ${name}`, () => {
    let server: Server | null = null;
    test.beforeAll(async () => {
      // Debian's nginx may have to be installed first.
      test.setTimeout(120_000);
      server = await start();
    });
    test.afterAll(() => server?.stop());
    test.beforeEach(() => test.skip(server === null, missing));
    const ask = (path: string, headers?: Record<string, string>) => get(`${server?.origin}/${path}`, headers);

    // As: Object.entries forgets that the keys are kinds.
    for (const [kind, { status, paths }] of Object.entries(addresses) as [Kind, (typeof addresses)[Kind]][]) {
      test(`every header of ${kind} is as the table has it`, async () => {
        for (const path of paths()) {
          const answer = await ask(path, { 'Accept-Encoding': 'br, gzip' });
          const names = Object.keys(headersOf[kind]);
          const sent = Object.fromEntries(names.map((header) => [header, answer.headers[header]]));
          expect({ path, status: answer.status, ...sent }).toEqual({ path, status, ...headersOf[kind] });
        }
      });
    }

    test('pages, scripts and data come as they were compressed at build, with their type, to whom can read it', async () => {
      const types: Record<string, RegExp> = {
        'en/city/almaty/': /^text\/html; charset=utf-8$/,
        'en/city/nowhere/': /^text\/html; charset=utf-8$/,
        'data/links.json': /^application\/json/,
        'data/cities.geojson': /^application\/geo\+json/,
        'data/cities.csv': /^text\/csv; charset=utf-8$/,
        [asset(/^main.*\.js$/)]: /^(text|application)\/javascript; charset=utf-8$/,
      };
      for (const [path, type] of Object.entries(types)) {
        const plain = await ask(path, { 'Accept-Encoding': 'identity' });
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        for (const encoding of ['br', 'gzip']) {
          const packed = await ask(path, { 'Accept-Encoding': encoding });
          expect(packed.headers['content-encoding'], path).toBe(encoding);
          expect(packed.headers['content-type'], path).toMatch(type);
          expect(packed.headers['vary'], path).toBe('Accept-Encoding');
          expect(packed.text() === plain.text(), path).toBe(true);
        }
      }
    });

    test('a page that has not changed is not sent again, a tile is read in parts, a folder gets its slash', async () => {
      const page = await ask('en/city/almaty/');
      const again = await ask('en/city/almaty/', { 'If-None-Match': String(page.headers['etag']) });
      expect([again.status, again.bytes]).toEqual([304, 0]);
      const part = await ask('basemap/base.pmtiles', { Range: 'bytes=0-126', 'Accept-Encoding': 'gzip, br' });
      expect([part.status, part.bytes]).toEqual([206, 127]);
      const bare = await ask('en/city/almaty?embed=1');
      expect([301, 308]).toContain(bare.status);
      expect(bare.headers['location']).toMatch(/\/en\/city\/almaty\/\?embed=1$/);
    });
  });
}
