import { expect, test } from 'vitest';
import { parseHex } from './arcColours.ts';

test('a colour is read with six digits or three', () => {
  expect(parseHex('#ff8000')).toEqual([1, 128 / 255, 0]);
  // As print.css has it: a map that comes while the page is being printed reads its colours there.
  expect(parseHex('#fff')).toEqual([1, 1, 1]);
});

test.each(['fff', '#ff', '#fffff', '#ggg', '#12345g', 'white', ''])('%s is no such colour', (text) => {
  expect(() => parseHex(text)).toThrow('hex digits');
});
