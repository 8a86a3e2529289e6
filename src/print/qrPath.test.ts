import { expect, test } from 'vitest';
import { qrPath } from './qrPath.ts';

/** The squares that a path darkens. */
function squaresOf(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

test('a path darkens just the dark squares, with one stroke for a run', () => {
  const rows = [
    [true, true, false],
    [false, false, false],
    [true, false, true],
  ];
  const path = qrPath(rows);
  expect(squaresOf(path)).toEqual(['0,0', '1,0', '0,2', '2,2']);
  expect(path.match(/M/g)).toHaveLength(3);
});
