import { buildAtlas } from '#domain/atlas.ts';
import type { CityFeature } from '#domain/built.ts';

function city(id: string, lon: number, lat: number, links: number): CityFeature {
  const names = { name_en: id, name_ru: id, name_kk: id, name_fr: id, name_local: id, lang_local: 'en' };
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { id, kind: 'city', ...names, country: 'KZ', links },
  };
}

/** Four cities and three links, for tests: Almaty with Rennes (1991), Tucson (undated); Rennes with Cork (ended). */
export const testAtlas = buildAtlas(
  {
    type: 'FeatureCollection',
    features: [
      city('almaty', 76.93, 43.25, 2),
      city('cork', -8.47, 51.9, 1),
      city('rennes', -1.68, 48.11, 2),
      city('tucson', -110.97, 32.22, 1),
    ],
  },
  {
    version: 1,
    statuses: ['active', 'ended'],
    links: [
      [0, 2, 1991, 0],
      [0, 3, null, 0],
      [1, 2, 1982, 1],
    ],
  },
);
