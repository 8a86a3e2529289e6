// @vitest-environment node
import { expect, test } from 'vitest';
import { holds, readLakes } from './lakes.ts';

const lakes = readLakes();
const lakeAt = (place: [number, number]) => lakes.find(([shore]) => shore && holds(shore, place));

test('a lake is water, its island is land', () => {
  const baikal = lakeAt([107.4, 53.15]);
  expect(baikal?.slice(1).some((island) => holds(island, [107.4, 53.15]))).toBe(true);
  expect(
    lakeAt([105, 51.7])
      ?.slice(1)
      .some((island) => holds(island, [105, 51.7])),
  ).toBe(false);
});

test('every island found its lake', () => {
  expect(lakes.length).toBeGreaterThan(35);
  expect(lakes.reduce((sum, lake) => sum + lake.length, 0)).toBe(91);
});

test('places ashore lie in no lake', () => {
  expect(lakeAt([76.9, 43.2])).toBeUndefined();
});
