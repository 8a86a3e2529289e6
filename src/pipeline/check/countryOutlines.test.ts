// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#domain/greatCircle.ts';
import { isoCountries } from '#pipeline/tables/isoCountries.ts';
import { shapesOf } from './countryOutlines.ts';
import { countriesAt, kmOutside } from './kmOutside.ts';

const places: [string, string, LonLat][] = [
  ['Cayenne', 'GF', [-52.33, 4.94]],
  ['Pointe-à-Pitre', 'GP', [-61.53, 16.24]],
  ['Fort-de-France', 'MQ', [-61.07, 14.6]],
  ['Saint-Denis', 'RE', [55.45, -20.88]],
  ['Mamoudzou', 'YT', [45.23, -12.78]],
  ['Kralendijk', 'BQ', [-68.27, 12.15]],
  ['Oranjestad of Sint Eustatius', 'BQ', [-62.98, 17.48]],
  ['Longyearbyen', 'SJ', [15.63, 78.22]],
  ['Gibraltar', 'GI', [-5.35, 36.14]],
  ['Funafuti', 'TV', [179.2, -8.52]],
  ['Wake', 'UM', [166.64, 19.29]],
  ['Bouvet Island', 'BV', [3.4, -54.42]],
];

test.each(places)('%s lies in %s', (_, country, place) => {
  expect(kmOutside(country, place)).toBeLessThan(25);
});

test.each(places)('Paris and Almaty do not lie in the country of %s (%s)', (_, country) => {
  expect(kmOutside(country, [2.35, 48.86])).toBeGreaterThan(25);
  expect(kmOutside(country, [76.93, 43.26])).toBeGreaterThan(25);
});

test('what is overseas is inside its state too', () => {
  expect(kmOutside('FR', [-52.33, 4.94])).toBe(0);
  expect(kmOutside('NL', [-68.27, 12.15])).toBe(0);
});

test('every country but Tokelau has an outline', () => {
  expect(isoCountries.filter((code) => shapesOf(code) === null)).toEqual(['TK']);
  expect(kmOutside('TK', [-171.8, -9.2])).toBeNull();
});

describe('land that sources give to several countries', () => {
  test.each<[string, LonLat, string[]]>([
    ['Simferopol', [34.1, 44.95], ['UA', 'RU']],
    ['Laayoune', [-13.2, 27.15], ['MA', 'EH']],
    ['Pristina', [21.17, 42.66], ['XK', 'RS']],
  ])('%s is inside all of them', (_, place, countries) => {
    expect(countries.map((country) => kmOutside(country, place))).toEqual(countries.map(() => 0));
  });

  test('a place is told by the country that is drawn there', () => {
    expect(countriesAt([30.5, 50.45])).toEqual(['UA']);
    expect(countriesAt([2.35, 48.86])).toEqual(['FR']);
    expect(countriesAt([-30, 0])).toEqual([]);
  });
});
