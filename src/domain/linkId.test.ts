import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityIdPattern, citiesOfLinkId, linkId } from './linkId.ts';

const cityId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);

describe('a link id', () => {
  test('does not depend on the order of the cities, and leads back to them sorted', () => {
    fc.assert(
      fc.property(cityId, cityId, (a, b) => {
        fc.pre(a !== b);
        expect(linkId(a, b)).toBe(linkId(b, a));
        expect(citiesOfLinkId(linkId(a, b))).toEqual([a, b].toSorted());
      }),
    );
  });

  test('is understood with its cities the wrong way round', () => {
    expect(citiesOfLinkId('rennes--almaty')).toEqual(['almaty', 'rennes']);
  });

  test.each([
    '',
    'almaty',
    'almaty--',
    '--rennes',
    'almaty--almaty',
    'a--b--c',
    'Almaty--rennes',
    'a---b',
    '../x--y',
  ])('%j is none', (text) => {
    expect(citiesOfLinkId(text)).toBeNull();
  });

  test('any text is a pair of city ids or null', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const id of citiesOfLinkId(text) ?? []) expect(id).toMatch(cityIdPattern);
      }),
    );
  });
});
