import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferredLanguage, readAddress, toPage, writeAddress, type Address } from './address.ts';
import { defaultParameters, filterOf, maps, projections, themes } from './parameters.ts';
import { linkStatuses } from '#domain/kinds.ts';
import { languages } from '#domain/language.ts';

const read = (pathname: string, search = '') => readAddress({ pathname, search }, '/');

describe('reading an address', () => {
  test('the start page of each language', () => {
    for (const language of languages) {
      expect(read(`/${language}/`)).toEqual({
        language,
        page: { name: 'start' },
        parameters: defaultParameters,
      });
    }
  });

  test('a path without a language gets the preferred one', () => {
    expect(readAddress({ pathname: '/', search: '' }, '/', 'kk').language).toBe('kk');
    expect(readAddress({ pathname: '/city/almaty', search: '' }, '/', 'fr')).toMatchObject({
      language: 'fr',
      page: { name: 'city', id: 'almaty' },
    });
  });

  test('capitals typed by hand are forgiven', () => {
    expect(read('/RU/City/Almaty/')).toEqual(read('/ru/city/almaty/'));
  });

  test('with and without the last slash it is the same page', () => {
    expect(read('/ru/city/almaty')).toEqual(read('/ru/city/almaty/'));
  });

  test('a link with its cities in the other order is the same link', () => {
    expect(read('/en/link/rennes--almaty').page).toEqual({ name: 'link', id: 'almaty--rennes' });
  });

  test.each([
    '/en/link/almaty',
    '/en/link/almaty--almaty',
    '/en/nowhere',
    '/en/city',
    '/en/city/a/b',
    '/en/city/almaty--rennes',
    '/en/city/..%2Fmovement',
    '/en/story/..%2Fmovement',
    '/en/cities/x',
  ])('%s is a page that is not found', (path) => {
    expect(read(path).page.name).toBe('notFound');
  });

  test('a base path without its last slash is the start page', () => {
    expect(readAddress({ pathname: '/atlas', search: '' }, '/atlas/').page).toEqual({ name: 'start' });
  });

  test('below a base path', () => {
    expect(readAddress({ pathname: '/atlas/fr/movement/', search: '' }, '/atlas/')).toMatchObject({
      language: 'fr',
      page: { name: 'movement' },
    });
  });

  test.each([
    ['?theme=pink', 'theme'],
    ['?projection=cube', 'projection'],
    ['?map=paper', 'map'],
    ['?view=1/2', 'view'],
    ['?view=99/0/0', 'view'],
    ['?view=3/91/0', 'view'],
    ['?view=3//0', 'view'],
    ['?entry=<b>', 'entry'],
    ['?utm_source=x', 'theme'],
    ['?from=90', 'from'],
    ['?from=0900', 'from'],
    ['?to=3000', 'to'],
    ['?to=1990.5', 'to'],
    ['?to=', 'to'],
    ['?status=happy', 'status'],
    ['?status=', 'status'],
    ['?country=Kazakhstan', 'country'],
    ['?country=7z', 'country'],
  ] as const)('%s falls back to the default', (search, name) => {
    expect(read('/en/', search).parameters[name]).toBe(defaultParameters[name]);
  });

  test('whatever it is given, it never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
        expect(() => readAddress({ pathname: `/${path}`, search }, '/')).not.toThrow();
      }),
    );
    // ms; a machine that does much else needs longer than the usual 5 s.
  }, 30_000);
});

describe('a filter in the address', () => {
  test('years, statuses and a country are read', () => {
    expect(read('/en/', '?from=1960&to=1990&status=ended,active&country=kz').parameters).toMatchObject({
      from: 1960,
      to: 1990,
      status: ['active', 'ended'],
      country: 'KZ',
    });
  });

  test('years in the other order are the same span', () => {
    expect(read('/en/', '?from=1990&to=1960')).toEqual(read('/en/', '?from=1960&to=1990'));
  });

  test('of several statuses those that there are count', () => {
    expect(read('/en/', '?status=happy,Ended').parameters.status).toEqual(['ended']);
  });

  test('without a filter there is none', () => {
    expect(filterOf(read('/en/', '?theme=night').parameters)).toBeNull();
    expect(filterOf(read('/en/', '?to=1990&theme=night').parameters)).toEqual({
      from: null,
      to: 1990,
      status: null,
      country: null,
    });
  });
});

const year = fc.option(fc.integer({ min: 1000, max: 2999 }));
const span = fc.record({ from: year, to: year }).filter(({ from, to }) => (from ?? 0) <= (to ?? 3000));
const withSpan = <T>(others: fc.Arbitrary<T>) =>
  fc.tuple(others, span).map(([parameters, years]) => ({ ...parameters, ...years }));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const address: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...languages),
  page: fc.oneof(
    fc.constantFrom(
      { name: 'start' } as const,
      { name: 'cities' } as const,
      { name: 'movement' } as const,
      { name: 'about' } as const,
      { name: 'data' } as const,
    ),
    id.map((each) => ({ name: 'city', id: each }) as const),
    id.map((each) => ({ name: 'story', id: each }) as const),
    fc
      .tuple(id, id)
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ name: 'link', id: `${a}--${b}` }) as const),
  ),
  parameters: withSpan(
    fc.record({
      status: fc.option(fc.subarray([...linkStatuses], { minLength: 1 })),
      country: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
      theme: fc.constantFrom(...themes),
      projection: fc.constantFrom(...projections),
      map: fc.constantFrom(...maps),
      view: fc.option(
        fc.record({
          zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
          lat: fc.integer({ min: -90000, max: 90000 }).map((n) => n / 1000),
          lon: fc.integer({ min: -180000, max: 179999 }).map((n) => n / 1000),
        }),
      ),
      entry: fc.option(id),
      embed: fc.constantFrom(null, 'embed=1', 'embed=1&hide=title,list&accent=7a1f1f&load=eager'),
    }),
  ),
});

test('what is written is read back, at the root and below a base path', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('/', '/atlas/', '/a/b/'), (wanted, basePath) => {
      const { pathname, search } = new URL(writeAddress(wanted, basePath), 'https://atlas.example');
      expect(readAddress({ pathname, search }, basePath)).toEqual(wanted);
    }),
  );
});

test('going to a page keeps theme, projection, kind of map and filter, and chooses the view anew', () => {
  const kept = 'theme=night&projection=flat&map=drawn';
  const filter = 'from=1960&to=1990&status=active,ended&country=KZ';
  const here = read('/ru/city/almaty/', `?${kept}&view=3/40/70&entry=x&${filter}`);
  const there = toPage(here, { name: 'city', id: 'rennes' });
  expect(writeAddress(there, '/')).toBe(`/ru/city/rennes/?${kept}&${filter}`);
});

test('the first language of the browser that the atlas speaks is preferred', () => {
  expect(preferredLanguage(['de-DE', 'kk-KZ', 'ru'])).toBe('kk');
  expect(preferredLanguage(['de', 'es'])).toBe('en');
});
