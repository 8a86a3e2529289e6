// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { withField } from '#pipeline/fixture/withField.ts';
import { mixedWord } from './mixedWord.ts';

describe('a word that mixes alphabets', () => {
  test.each([
    ['Алмaты', { word: 'Алмaты', letter: 'a', alphabet: 'Latin' }],
    ['Аlmaty', { word: 'Аlmaty', letter: 'А', alphabet: 'Cyrillic' }],
    ['в XXІ веке', { word: 'XXІ', letter: 'І', alphabet: 'Cyrillic' }],
    ['Ренн и Rеnnes', { word: 'Rеnnes', letter: 'е', alphabet: 'Cyrillic' }],
    ['Αthens', { word: 'Αthens', letter: 'Α', alphabet: 'Greek' }],
    ['Кaшкa\u0301', { word: 'Кaшкa\u0301', letter: 'a', alphabet: 'Latin' }],
  ])('is found in “%s”', (text, found) => expect(mixedWord(text)).toEqual(found));

  test.each([
    'Алматы (Almaty)',
    'CEMR-дің',
    'IT-компания',
    '“Цифрлы күз” was told in French',
    'Санкт-Петербург/Saint-Petersburg',
    'Quảng Ngãi',
    'Île-d’Aix',
    '3 км²',
    'São Tomé',
    'Хуҷанд',
    '東京 Tokyo',
    'Αθήνα, Athens',
  ])('is not seen in “%s”', (text) => expect(mixedWord(text)).toBeNull());

  test('is found wherever the wrong letter stands', () => {
    const letters = fc.array(fc.constantFrom<string>('б', 'д', 'ё', 'ж', 'қ', 'ү', 'ұ', 'ң', 'ө', 'ы'), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, fc.nat(), (word, place) => {
        const at = place % (word.length + 1);
        const text = word.toSpliced(at, 0, 'a').join('');
        expect(mixedWord(text)).toEqual({ word: text, letter: 'a', alphabet: 'Latin' });
      }),
    );
  });
});

describe('the check', () => {
  test.each<[string, string, unknown, string]>([
    [
      'cities/almaty.json',
      'name.kk',
      'Алмaты',
      'name.kk | found "Алмaты", must not mix alphabets in a word: in "Алмaты" the "a" is Latin',
    ],
    ['cities/almaty.json', 'name.en', 'Аlmaty', 'name.en | found "Аlmaty", must not mix alphabets'],
    ['cities/almaty.json', 'localName.text', 'Алмaты', 'localName.text | found "Алмaты", must not mix'],
    ['stories/almaty-rennes.json', 'text.en', 'In Аlmaty.', 'text.en | found "In Аlmaty.", must not mix'],
    [
      'cities/almaty.json',
      'name.kk',
      'Алма\u00ADты',
      'name.kk | found "Алма\\u00ADты", must not hold the invisible character U+00AD',
    ],
    [
      'cities/almaty.json',
      'name.kk',
      'Алматы\u{E0041}',
      'name.kk | found "Алматы\\u{E0041}", must not hold the invisible character U+E0041',
    ],
    [
      'cities/almaty.json',
      'name.kk',
      '\u3164',
      'name.kk | found "\\u3164", must not hold the invisible character U+3164',
    ],
  ])('%s: %s = %j is refused', (file, path, value, expected) => {
    expect(errorsOf(withField(file, path, value))).toEqual([expect.stringContaining(expected)]);
  });

  test('lets an address be as its owner wrote it', () => {
    const sources = [{ url: 'https://example.org/3288aктау.html' }];
    expect(errorsOf(withField('links/almaty--rennes.json', 'sources', sources))).toEqual([]);
  });
});
