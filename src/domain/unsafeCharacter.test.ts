import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsafeCharacter } from './unsafeCharacter.ts';

test.each([
  ['\u202E', 'U+202E'],
  ['\u2066', 'U+2066'],
  ['\u200B', 'U+200B'],
  ['\uFEFF', 'U+FEFF'],
  ['\u2028', 'U+2028'],
  ['\u0000', 'U+0000'],
  ['\t', 'U+0009'],
  ['\r', 'U+000D'],
  ['\u007F', 'U+007F'],
  ['\u0085', 'U+0085'],
  ['\uD800', 'U+D800'],
  ['\uDC00', 'U+DC00'],
  ['\u00AD', 'U+00AD'],
  ['\u034F', 'U+034F'],
  ['\u115F', 'U+115F'],
  ['\u3164', 'U+3164'],
  ['\uFFA0', 'U+FFA0'],
  ['\u{E0041}', 'U+E0041'],
  ['\u{E007F}', 'U+E007F'],
])('%j is found inside any text', (character, name) => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.string({ unit: 'grapheme-ascii' }),
      (before, after) => {
        expect(unsafeCharacter(before + character + after)).toBe(name);
      },
    ),
  );
});

test.each([
  'Ғ Қ Ң Ө Ұ Ү Һ І Ә',
  'Île-d’Aix : « œuvre »',
  'line\nbreak',
  'نیم\u200Cفاصله',
  '👩\u200D🏫',
  '東京',
  '葛\u{E0100}城',
  '❤\uFE0F',
  'non\u00A0breaking',
])('%j is a text like any other', (text) => {
  expect(unsafeCharacter(text)).toBeNull();
});
