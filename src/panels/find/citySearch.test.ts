import { describe, expect, test } from 'vitest';
import { buildAtlas } from '#domain/atlas.ts';
import type { CityFeature } from '#domain/built.ts';
import type { Language } from '#domain/language.ts';
import { countryNames, loadAllCountryNames } from '#i18n/format.ts';
import { createCitySearch } from './citySearch.ts';

type Names = [
  id: string,
  country: string,
  en: string,
  ru: string,
  kk: string,
  fr: string,
  local: string,
  lang: string,
];

const rows: Names[] = [
  ['acharnes', 'GR', 'Acharnes', 'Ахарнес', 'Ахарнес', 'Acharnes', 'Αχαρνές', 'el'],
  ['alexandria', 'EG', 'Alexandria', 'Александрия', 'Александрия', 'Alexandrie', 'الإسكندرية', 'ar'],
  ['almaty', 'KZ', 'Almaty', 'Алматы', 'Алматы', 'Almaty', 'Алматы', 'kk'],
  ['karaganda', 'KZ', 'Karaganda', 'Караганда', 'Қарағанды', 'Karaganda', 'Қарағанды', 'kk'],
  ['khujand', 'TJ', 'Khujand', 'Худжанд', 'Худжанд', 'Khodjent', 'Хуҷанд', 'tg'],
  ['rennes', 'FR', 'Rennes', 'Ренн', 'Ренн', 'Rennes', 'Rennes', 'fr'],
  ['sao-paulo', 'BR', 'São Paulo', 'Сан-Паулу', 'Сан-Паулу', 'São Paulo', 'São Paulo', 'pt'],
  ['shanghai', 'CN', 'Shanghai', 'Шанхай', 'Шанхай', 'Shanghai', '上海', 'zh'],
  ['ypres', 'BE', 'Ypres', 'Ипр', 'Ипр', 'Ypres', 'Ieper', 'nl'],
  ['zenica', 'BA', 'Zenica', 'Зеница', 'Зеница', 'Zenica', 'Zenica', 'bs'],
];

function feature([
  id,
  country,
  name_en,
  name_ru,
  name_kk,
  name_fr,
  name_local,
  lang_local,
]: Names): CityFeature {
  const properties = {
    id,
    kind: 'city' as const,
    name_en,
    name_ru,
    name_kk,
    name_fr,
    name_local,
    lang_local,
    country,
  };
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [0, 0] },
    properties: { ...properties, links: id === 'almaty' ? 25 : 1 },
  };
}

const atlas = buildAtlas(
  { type: 'FeatureCollection', features: rows.map(feature) },
  { version: 1, statuses: ['active'], links: [] },
);
await loadAllCountryNames();
const search = createCitySearch(
  atlas,
  {
    names: {
      almaty: ['Alma-Ata', 'Алма-Ата', 'Верный'],
      khujand: ['Leninabad', 'Ленинабад'],
      ypres: ['Ypern'],
      acharnes: ['Ахарнон', 'Menidi'],
    },
    romanised: { karaganda: { qaraghandy: 'Қарағанды' }, almaty: { vernyy: 'Верный' } },
  },
  countryNames,
);

function found(query: string, language: Language = 'en'): string[] {
  return search(query, language).map((hit) => hit.key);
}

describe('a city is found', () => {
  test.each([
    ['by a Russian name in an English page', 'ренн', 'rennes'],
    ['by a former name', 'Алма-Ата', 'almaty'],
    ['by a German name', 'ypern', 'ypres'],
    ['by the local name', 'Ieper', 'ypres'],
    ['by the form of a founding text', 'Ахарнон', 'acharnes'],
    ['by a romanised Kazakh name', 'qaraghandy', 'karaganda'],
    ['by a Kazakh name on a Russian keyboard', 'караганды', 'karaganda'],
    ['without accents', 'sao paulo', 'sao-paulo'],
    ['with its words the other way round', 'paulo são', 'sao-paulo'],
    ['in Arabic, without hamza', 'الاسكندرية', 'alexandria'],
    ['in Chinese', '上海', 'shanghai'],
    ['by the beginning of a Chinese name', '上', 'shanghai'],
    ['in Greek, without accent, in capitals', 'ΑΧΑΡΝΕΣ', 'acharnes'],
    ['by its first letters', 'shan', 'shanghai'],
    ['with a slip of the finger', 'almatty', 'almaty'],
    ['with a letter too few', 'karagnda', 'karaganda'],
  ])('%s: %s', (_, query, id) => {
    expect(found(query)[0]).toBe(`city:${id}`);
  });
});

test('a country is found by its name in any language', () => {
  expect(found('Қытай')).toContain('country:CN');
  expect(found('Grèce')).toContain('country:GR');
  expect(found('tadji', 'fr')).toContain('country:TJ');
});

test('what only resembles is left out where something fits', () => {
  expect(found('ленина', 'ru')).toEqual(['city:khujand']);
});

test('a hit says by which other name it was found', () => {
  expect(search('leninabad', 'en')[0]).toMatchObject({ kind: 'city', matched: 'Leninabad' });
  expect(search('vernyy', 'en')[0]).toMatchObject({ matched: 'Верный' });
  expect(search('ренн', 'en')[0]).toMatchObject({ matched: 'Ренн' });
});

test('a name the reader sees anyway is not told again', () => {
  expect(search('Rennes', 'en')[0]).toMatchObject({ matched: null });
  expect(search('Ieper', 'en')[0]).toMatchObject({ matched: null });
  expect(search('qaraghandy', 'en')[0]).toMatchObject({ matched: null });
});

test('nothing is found for nothing, for signs and for nonsense', () => {
  expect(found('')).toEqual([]);
  expect(found('  ')).toEqual([]);
  expect(found('…!?')).toEqual([]);
  expect(found('qqxxzz')).toEqual([]);
});
