import { describe, expect, test } from 'vitest';
import { readAddress } from '#url/address.ts';
import { embedParameterNames } from '#url/embedQuery.ts';
import { defaultParameters } from '#url/parameters.ts';
import { frameAddress, languageOf, queryNames } from './frameAddress.ts';

const site = 'https://cities.example/atlas/';
const address = (attributes: Record<string, string>) =>
  frameAddress((name) => attributes[name] ?? null, 'fr', site);

describe('the frame’s address', () => {
  test.each([
    [{}, 'fr/'],
    [{ city: 'almaty' }, 'fr/city/almaty/'],
    [{ city: ' Almaty ' }, 'fr/city/almaty/'],
    [{ link: 'rennes--almaty' }, 'fr/link/almaty--rennes/'],
    [{ story: 'almaty-rennes' }, 'fr/story/almaty-rennes/'],
    [{ page: 'movement' }, 'fr/movement/'],
    [{ page: 'start' }, 'fr/'],
    [{ city: 'almaty', page: 'movement' }, 'fr/city/almaty/'],
    [{ city: '../../evil' }, 'fr/'],
    [{ city: '//evil.example' }, 'fr/'],
    [{ page: 'https://evil.example' }, 'fr/'],
    [{ page: '..' }, 'fr/'],
    [{ link: 'almaty' }, 'fr/'],
  ])('of %o is %s', (attributes, path) => {
    expect(address(attributes)).toBe(`${site}${path}?embed=1`);
  });

  test('says in its query what the attributes say, and nothing else', () => {
    const { searchParams } = new URL(
      address({
        theme: 'night',
        view: '3/40/70',
        font: 'Georgia, serif',
        accent: 'a&b=#',
        height: 'auto',
        id: 'x',
      }),
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      embed: '1',
      theme: 'night',
      view: '3/40/70',
      accent: 'a&b=#',
      font: 'Georgia, serif',
      height: 'auto',
    });
  });

  test('a height in pixels is the frame’s own affair', () => {
    expect(address({ height: '600' })).not.toContain('height');
  });

  test('every parameter of an address can be set, and is read back', () => {
    const own = Object.keys(defaultParameters).filter((name) => name !== 'embed');
    const embeds = embedParameterNames.filter((name) => name !== 'height');
    expect(queryNames.toSorted()).toEqual([...own, ...embeds].toSorted());
    const { pathname, search } = new URL(
      address({ city: 'almaty', theme: 'night', view: '3/40/70', entry: 'x' }),
    );
    expect(readAddress({ pathname, search }, '/atlas/')).toMatchObject({
      language: 'fr',
      page: { name: 'city', id: 'almaty' },
      parameters: { theme: 'night', view: { zoom: 3, lat: 40, lon: 70 }, entry: 'x', embed: 'embed=1' },
    });
  });
});

test.each([
  [['fr-CA'], 'fr'],
  [['KK'], 'kk'],
  [['de', 'ru'], 'ru'],
  [[null, undefined, ''], 'en'],
])('of the languages %o it speaks %s', (tags, language) => {
  expect(languageOf(tags)).toBe(language);
});
