// @vitest-environment node
import { describe, expect, test } from 'vitest';
import countries from '#i18n/generated/countries-en.json';
import { checkedData } from '#prerender/head/sampleFacts.ts';
import { boldSerif, fontFor, sans, serif, type Font } from './fonts.ts';
import { picturesOf } from './pictures.ts';

const data = checkedData('data');

/** The letters of a text that a font does not have: they would come out as empty boxes. */
function missing(text: string, font: Font): string[] {
  return Array.from(text).filter((letter) => !font.read().has(letter));
}

describe('no letter comes out as an empty box', () => {
  test('in the English names of cities', () => {
    expect(data.cities.flatMap(({ name }) => missing(name.en, boldSerif))).toEqual([]);
  });

  test('in the English names of countries', () => {
    expect(Object.values(countries).flatMap((name) => missing(name, sans))).toEqual([]);
  });

  test('in the titles of the other pages, in all languages', () => {
    const titles = picturesOf({ cities: [], links: [] }).flatMap((picture) =>
      picture.kind === 'page' ? [picture.title, ...picture.others] : [],
    );
    expect(titles.length).toBeGreaterThanOrEqual(20);
    expect(titles.flatMap((title) => [...missing(title, serif), ...missing(title, boldSerif)])).toEqual([]);
  });

  test('in names as they are written there: what no font can draw is known, and left out', () => {
    const undrawn = data.cities.filter(({ localName: { text, lang } }) => !fontFor(text, lang));
    // Tamil: see `signBefore` in fonts.ts. For Chinese, Japanese and Korean see fonts/README.md.
    expect(undrawn.map(({ localName }) => localName.text)).toEqual(['சென்னை']);
  });
});

describe('a name is set in the font', () => {
  test.each([
    ['北京', 'zh', 'Noto Serif SC'],
    ['広島市', 'ja', 'Noto Serif JP'],
    ['부산광역시', 'ko', 'Noto Serif KR'],
    ['بغداد', 'ar', 'Noto Naskh Arabic'],
    ['کراچی', 'ur', 'Noto Naskh Arabic'],
    ['תל אביב', 'he', 'Noto Serif Hebrew'],
    ['Երեվան', 'hy', 'Noto Sans Armenian'],
    ['თბილისი', 'ka', 'Noto Sans Georgian'],
    ['กรุงเทพมหานคร', 'th', 'Noto Sans Thai'],
    ['बम्बई', 'hi', 'Noto Serif Devanagari'],
    ['Қызылорда', 'kk', 'Source Serif 4'],
    ['Thành phố Hồ Chí Minh', 'vi', 'Source Serif 4'],
    ['Λευκωσία', 'el', 'Source Serif 4'],
  ])('%s (%s): %s', (text, lang, family) => {
    expect(fontFor(text, lang)?.family).toBe(family);
  });

  test('of none where signs would run into each other, or a letter is missing', () => {
    expect(fontFor('दिल्ली', 'hi')).toBeNull();
    expect(fontFor('ᏣᎳᎩ', 'chr')).toBeNull();
  });
});

test('digits are of one width, and a missing letter has a width too', () => {
  const { width } = serif.read();
  expect(new Set(Array.from('0123456789', width)).size).toBe(1);
  expect(width('mm')).toBeCloseTo(2 * width('m'));
  expect(width('北')).toBeGreaterThan(0);
});
