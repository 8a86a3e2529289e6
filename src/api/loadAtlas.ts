import { buildAtlas, type Atlas } from '#domain/atlas.ts';
import type { CitiesGeoJson, LinksJson } from '#domain/built.ts';
import { DataError, fetchData } from './fetchData.ts';

type StartFiles = readonly [CitiesGeoJson, LinksJson];

/**
 * Loads the two files the page starts from. A cache may hold one of an older build: links would
 * then join the wrong cities. So such a pair is asked for once more past the cache, then refused.
 */
export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const first = await startFiles(signal, 'default');
  const [cities, links] = isOneBuild(first) ? first : await startFiles(signal, 'reload');
  if (!isOneBuild([cities, links])) {
    const reason = 'is of another build of the atlas than cities.geojson; load the page again';
    throw new DataError('links.json', null, reason);
  }
  return buildAtlas(cities, links);
}

function startFiles(signal: AbortSignal, cache: RequestCache): Promise<StartFiles> {
  return Promise.all([
    fetchData<CitiesGeoJson>('cities.geojson', signal, cache),
    fetchData<LinksJson>('links.json', signal, cache),
  ]);
}

function isOneBuild([cities, links]: StartFiles): boolean {
  return cities.build === links.build;
}
