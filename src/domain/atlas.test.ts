import { expect, test } from 'vitest';
import { buildAtlas } from './atlas.ts';
import type { CitiesGeoJson, CityFeature, LinksJson } from './built.ts';

function feature(id: string, coordinates: [number, number]): CityFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: {
      id,
      kind: 'city',
      name_en: id,
      name_ru: `${id} ru`,
      name_kk: `${id} kk`,
      name_fr: `${id} fr`,
      name_local: `${id} local`,
      lang_local: 'de',
      country: 'DE',
      links: 1,
    },
  };
}

const cities: CitiesGeoJson = {
  type: 'FeatureCollection',
  build: 'first',
  features: [feature('aa', [1, 2]), feature('bb', [3, 4]), feature('cc', [5, 6])],
};
const links: LinksJson = {
  version: 1,
  build: 'first',
  statuses: ['active', 'ended'],
  links: [
    [0, 1, 1991, 1],
    [1, 2, null, 0],
  ],
};

test('cities and links find each other', () => {
  const atlas = buildAtlas(cities, links);
  expect(atlas.city('bb')).toMatchObject({ names: { en: 'bb', kk: 'bb kk' }, position: [3, 4] });
  expect(atlas.link('aa--bb')).toMatchObject({ year: 1991, status: 'ended' });
  expect(atlas.linksOf('bb').map(({ id }) => id)).toEqual(['aa--bb', 'bb--cc']);
});

test('unknown ids lead nowhere, and quietly', () => {
  const atlas = buildAtlas(cities, links);
  expect([atlas.city('zz'), atlas.link('aa--zz'), atlas.linksOf('zz')]).toEqual([undefined, undefined, []]);
});

test('rows that point to no city are left out; an unknown status is "unknown"', () => {
  const atlas = buildAtlas(cities, {
    ...links,
    links: [
      [0, 9, null, 0],
      [0, 2, null, 7],
    ],
  });
  expect(atlas.links.map(({ id, status }) => [id, status])).toEqual([['aa--cc', 'unknown']]);
});
