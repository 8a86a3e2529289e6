import { afterEach, expect, test, vi } from 'vitest';
import { loadAtlas } from './loadAtlas.ts';

type Answer = { cities: string; links: string };

/** A server behind a cache: the builds it answers with, from the cache and past it. */
function serve(cached: Answer, fresh: Answer = cached): RequestCache[] {
  const asked: RequestCache[] = [];
  vi.stubGlobal('fetch', (address: string, { cache = 'default' }: RequestInit) => {
    asked.push(cache);
    const { cities, links } = cache === 'reload' ? fresh : cached;
    return Promise.resolve(
      address.endsWith('cities.geojson')
        ? Response.json({ type: 'FeatureCollection', features: [], build: cities })
        : Response.json({ version: 1, statuses: [], links: [], build: links }),
    );
  });
  return asked;
}

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

test('two files of one build are taken as they come', async () => {
  const asked = serve({ cities: 'a', links: 'a' });
  expect((await loadAtlas(signal)).cities).toEqual([]);
  expect(asked).toEqual(['default', 'default']);
});

test('two files of different builds are asked for once more, past the cache', async () => {
  const asked = serve({ cities: 'a', links: 'b' }, { cities: 'b', links: 'b' });
  expect((await loadAtlas(signal)).links).toEqual([]);
  expect(asked).toEqual(['default', 'default', 'reload', 'reload']);
});

test('two files that still do not belong together are refused in words that say what to do', async () => {
  serve({ cities: 'a', links: 'b' });
  await expect(loadAtlas(signal)).rejects.toThrow(
    'links.json: is of another build of the atlas than cities.geojson; load the page again',
  );
});
