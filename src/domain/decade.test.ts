import { expect, test } from 'vitest';
import { decadeIndex, decades } from './decade.ts';

test('every decade from the forties to the twenties has a colour of its own', () => {
  expect(decades.map((year) => decadeIndex(year))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(decadeIndex(1999)).toBe(5);
});

test('older and newer years take the ends of the scale', () => {
  expect(decadeIndex(1906)).toBe(0);
  expect(decadeIndex(2031)).toBe(8);
});
