// @vitest-environment node
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '#url/route.ts';
import { headOf } from './headOf.ts';
import { loadAllCatalogues, said, sampleFacts, site } from './sampleFacts.ts';
import type { Tag, Thing } from './tags.ts';
import { pageColours } from './themeColours.ts';

beforeAll(loadAllCatalogues);

const facts = sampleFacts();
const link: Page = { name: 'link', id: 'almaty--rennes' };
const city: Page = { name: 'city', id: 'almaty' };

const links = (tags: readonly Tag[]): (Tag & { tag: 'link' })[] => tags.filter((tag) => tag.tag === 'link');
const things = (tags: readonly Tag[]): Thing[] =>
  tags.flatMap((tag) => (tag.tag === 'jsonLd' ? tag.things : []));
const ofType = (tags: readonly Tag[], type: string): Thing[] =>
  things(tags).filter((thing) => thing['@type'] === type);

describe('addresses', () => {
  test('the page names itself and its four languages absolutely, English for all others', () => {
    const tags = links(headOf(city, 'kk', facts, site));
    const hrefs = Object.fromEntries(tags.map(({ rel, hreflang = rel, href }) => [hreflang, href]));
    expect(hrefs).toMatchObject({
      canonical: 'https://atlas.example/kk/city/almaty/',
      en: 'https://atlas.example/en/city/almaty/',
      ru: 'https://atlas.example/ru/city/almaty/',
      kk: 'https://atlas.example/kk/city/almaty/',
      fr: 'https://atlas.example/fr/city/almaty/',
      'x-default': 'https://atlas.example/en/city/almaty/',
    });
  });

  test('below a base path pages, pictures and icons lie there', () => {
    const tags = headOf(link, 'en', facts, { address: 'https://atlas.example', basePath: '/atlas/' });
    expect(said(tags, 'og:image')).toEqual(['https://atlas.example/atlas/pictures/link/almaty--rennes.jpg']);
    const files = links(tags).filter(({ href }) => !href.startsWith('data:'));
    for (const { href } of files) expect(new URL(href, 'https://x.y').pathname).toMatch(/^\/atlas\//);
  });

  test('without the site’s address nothing absolute is told', () => {
    const tags = headOf(link, 'en', facts, { address: null, basePath: '/' });
    expect(links(tags).map(({ rel }) => rel)).toEqual(['icon', 'icon', 'apple-touch-icon']);
    expect(said(tags, 'og:image')).toEqual([]);
    expect(said(tags, 'twitter:card')).toEqual(['summary']);
    expect(JSON.stringify(tags)).not.toContain('null');
    expect(ofType(tags, 'City')).toHaveLength(2);
  });

  test('a page that is not found asks not to be listed, and names no languages', () => {
    const tags = headOf({ name: 'notFound', path: 'x' }, 'en', facts, site);
    expect(said(tags, 'robots')).toEqual(['noindex']);
    expect(links(tags).some(({ rel }) => rel === 'canonical' || rel === 'alternate')).toBe(false);
  });
});

test('two cities of one name are told apart by their country', () => {
  const twins = sampleFacts((records) => {
    const suva = records.get('cities/suva.json');
    records.set('cities/suva.json', { ...suva, name: { en: 'Rennes', ru: 'Сува', kk: 'Сува', fr: 'Suva' } });
  });
  const titleOf = (id: string, language: 'en' | 'ru'): Tag | undefined =>
    headOf({ name: 'city', id }, language, twins, site)[0];
  expect(titleOf('suva', 'en')).toEqual({ tag: 'title', text: 'Rennes (Fiji) · Sister Cities Atlas' });
  expect(titleOf('rennes', 'en')).toEqual({ tag: 'title', text: 'Rennes (France) · Sister Cities Atlas' });
  expect(titleOf('suva', 'ru')).toEqual({ tag: 'title', text: 'Сува · Атлас городов-побратимов' });
});

test('the colours of the window’s frame are those of the page', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const pages = Array.from(css.matchAll(/--page: (#\w+);/g), ([, colour]) => colour);
  expect(pages).toContain(pageColours.light);
  expect(pages).toContain(pageColours.dark);
});

/** Where else Almaty is known, with these identifiers in its record. */
const sameAs = (identifiers: unknown): unknown => {
  const changed = sampleFacts((records) => {
    records.set('cities/almaty.json', { ...records.get('cities/almaty.json'), identifiers });
  });
  return ofType(headOf(city, 'en', changed, site), 'City')[0]?.['sameAs'];
};

describe('for machines', () => {
  test('a city has its names, place and country', () => {
    expect(ofType(headOf(city, 'en', facts, site), 'City')).toEqual([
      {
        '@type': 'City',
        '@id': 'https://atlas.example/en/city/almaty/#city',
        name: 'Almaty',
        alternateName: ['Almaty ru', 'Almaty kk', 'Almaty fr', 'Алматы', 'Верный'],
        url: 'https://atlas.example/en/city/almaty/',
        geo: { '@type': 'GeoCoordinates', latitude: 43.257, longitude: 76.929 },
        containedInPlace: { '@type': 'Country', name: 'Kazakhstan', identifier: 'KZ' },
      },
    ]);
  });

  test('identifiers are told, but not those that are unchecked', () => {
    expect(sameAs({ wikidata: 'Q35493', geonames: 1526384 })).toEqual([
      'https://www.wikidata.org/entity/Q35493',
      'https://sws.geonames.org/1526384/',
    ]);
    expect(sameAs({ wikidata: 'Q1', wikidataNote: 'unchecked' })).toBeUndefined();
  });

  test('a region is no city', () => {
    const changed = sampleFacts((records) => {
      records.set('cities/almaty.json', { ...records.get('cities/almaty.json'), kind: 'region' });
    });
    expect(things(headOf(city, 'en', changed, site))[0]?.['@type']).toBe('AdministrativeArea');
  });

  test('a link has both cities, its memorials, and the events whose place and date are known', () => {
    const tags = headOf(link, 'en', facts, site);
    expect(things(tags).map((thing) => [thing['@type'], thing['name']])).toEqual([
      ['City', 'Almaty'],
      ['City', 'Rennes'],
      ['Place', 'Almaty Street'],
      ['LandmarksOrHistoricalBuildings', 'Stone in Suva'],
      ['Event', 'Visit'],
      ['Event', 'Festival'],
      ['BreadcrumbList', undefined],
    ]);
    expect(ofType(tags, 'Event').map((event) => event['startDate'])).toEqual(['1993', '2018']);
  });

  test.each([
    ['a date that is only about', { date: '1993~' }],
    ['no date', { date: undefined }],
    ['no place', { place: undefined }],
    ['no source', { confidence: 'unchecked', sources: [] }],
    ['what is only planned', { kind: 'plan' }],
  ])('an event with %s is left out', (_, change) => {
    const changed = sampleFacts((records) => {
      const record = records.get('links/almaty--rennes.json');
      const visit = { id: 'visit', kind: 'visit', title: { en: 'V', ru: 'В', kk: 'К', fr: 'V' } };
      const told = { ...visit, date: '1993', place: 'rennes', sources: ['town-hall'], confidence: 'sourced' };
      records.set('links/almaty--rennes.json', { ...record, events: [{ ...told, ...change }] });
    });
    expect(ofType(headOf(link, 'en', changed, site), 'Event')).toEqual([]);
  });

  test('a place that is not checked is not told', () => {
    const changed = sampleFacts((records) => {
      const record = records.get('links/almaty--rennes.json');
      const [street] = (record?.['memorials'] ?? []) as object[]; // as: the sample has two
      records.set('links/almaty--rennes.json', {
        ...record,
        memorials: [{ ...street, coordinatesUnchecked: true }],
      });
    });
    const place = (each: typeof facts): unknown =>
      ofType(headOf(link, 'en', each, site), 'Place')[0]?.['geo'];
    expect(place(facts)).toMatchObject({ latitude: 48.11, longitude: -1.68 });
    expect(place(changed)).toBeUndefined();
  });

  test('the start page tells of the site and of the data set with its files', () => {
    const [dataSet] = ofType(headOf({ name: 'start' }, 'fr', facts, site), 'Dataset');
    expect(dataSet).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(JSON.stringify(dataSet)).toContain('https://atlas.example/data/cities.geojson');
  });
});
