import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAtlas, type Atlas } from './atlas.ts';
import {
  leftOutUndated,
  filterMark,
  filteredAtlas,
  markPasses,
  passes,
  type Filterable,
  type LinkFilter,
} from './filter.ts';
import { linkStatuses, type LinkStatus } from './kinds.ts';

const countries = ['FR', 'KZ', 'RU', 'US'] as const;
const year = fc.integer({ min: 1900, max: 1915 });
const filterable: fc.Arbitrary<Filterable> = fc.record({
  year: fc.option(year),
  status: fc.constantFrom(...linkStatuses),
  cities: fc.tuple(
    fc.record({ country: fc.constantFrom(...countries) }),
    fc.record({ country: fc.constantFrom(...countries) }),
  ),
});
const filter: fc.Arbitrary<LinkFilter> = fc.record({
  from: fc.option(year),
  to: fc.option(year),
  status: fc.option(fc.subarray([...linkStatuses], { minLength: 1 })),
  country: fc.option(fc.constantFrom(...countries, 'JP')),
});

/** The plain model: write down all that is allowed, then look whether the link is among it. */
function allowed(link: Filterable, { from, to, status, country }: LinkFilter): boolean {
  const years: (number | null)[] = [];
  if (from === null && to === null) years.push(null);
  for (let each = from ?? 1000; each <= (to ?? 2999); each++) years.push(each);
  const statuses: readonly LinkStatus[] = status ?? linkStatuses;
  const ends = link.cities.map((city) => city.country);
  return (
    years.includes(link.year) &&
    statuses.includes(link.status) &&
    (country === null || ends.includes(country))
  );
}

test('a filter lets through what a plain list of all that is allowed has', () => {
  fc.assert(
    fc.property(filterable, filter, (link, asked) => {
      expect(passes(link, asked)).toBe(allowed(link, asked));
    }),
    { numRuns: 2000 },
  );
});

test('a wider filter hides nothing that a narrower one shows', () => {
  fc.assert(
    fc.property(
      filterable,
      filter,
      fc.constantFrom('from', 'to', 'status', 'country'),
      (link, asked, part) => {
        const wider = passes(link, { ...asked, [part]: null });
        expect(wider || !passes(link, asked)).toBe(true);
      },
    ),
  );
});

test('links of unknown years are counted as left out where they would pass without the years', () => {
  fc.assert(
    fc.property(fc.array(filterable, { maxLength: 8 }), filter, (links, asked) => {
      const without = links.filter((link) => passes(link, { ...asked, from: null, to: null }));
      const lost = without.filter((link) => !passes(link, asked) && link.year === null);
      expect(leftOutUndated(links, asked)).toBe(lost.length);
    }),
  );
});

test('the mark in a written page says as much as the link itself', () => {
  fc.assert(
    fc.property(fc.array(filterable, { minLength: 1, maxLength: 3 }), filter, (links, asked) => {
      expect(markPasses(filterMark(links), asked)).toBe(links.some((link) => passes(link, asked)));
    }),
    { numRuns: 1000 },
  );
});

const all: LinkFilter = { from: null, to: null, status: null, country: null };

test('a mark without links, or one that nobody wrote, passes no filter', () => {
  for (const mark of ['', 'x', '1991', '1991 happy KZ FR']) expect(markPasses(mark, all)).toBe(false);
});

const feature = (id: string, country: string) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [0, 0] },
  properties: {
    id,
    country,
    kind: 'city' as const,
    links: 2,
    name_en: id,
    name_ru: id,
    name_kk: id,
    name_fr: id,
    name_local: id,
    lang_local: 'en',
  },
});

const ids = (links: Atlas['links']) => links.map(({ id }) => id);

describe('a whole atlas', () => {
  const atlas: Atlas = buildAtlas(
    {
      type: 'FeatureCollection',
      features: [feature('almaty', 'KZ'), feature('rennes', 'FR'), feature('tucson', 'US')],
    },
    {
      version: 1,
      statuses: ['active'],
      links: [
        [0, 1, 1991, 0],
        [0, 2, null, 0],
        [1, 2, 1970, 0],
      ],
    },
  );

  test('knows no link that does not pass, by no way of asking', () => {
    const until1980 = filteredAtlas(atlas, { ...all, to: 1980 });
    expect(ids(until1980.links)).toEqual(['rennes--tucson']);
    expect(ids(until1980.linksOf('almaty'))).toEqual([]);
    expect(ids(until1980.linksOf('tucson'))).toEqual(['rennes--tucson']);
    expect(until1980.link('almaty--rennes')).toBeUndefined();
    expect(until1980.cities).toBe(atlas.cities);
  });

  test('keeps the link that the page is about', () => {
    const kept = filteredAtlas(atlas, { ...all, to: 1980 }, 'almaty--tucson');
    expect(ids(kept.links)).toEqual(['almaty--tucson', 'rennes--tucson']);
    expect(kept.link('almaty--tucson')?.id).toBe('almaty--tucson');
  });

  test('is the same one where nothing is asked for', () => {
    expect(filteredAtlas(atlas, null)).toBe(atlas);
  });
});
