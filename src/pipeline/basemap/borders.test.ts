// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readBorders } from './borders.ts';
import type { Ring } from './unwrap.ts';
import { readWorld } from './worldGeometry.ts';

const borders = readBorders(readWorld('50m'));

/** Whether a line passes within 0.3 degrees of the place. */
function passes(lines: Ring[], [lon, lat]: [number, number]): boolean {
  return lines.some((line) => line.some(([x, y]) => Math.hypot(x - lon, y - lat) < 0.3));
}

describe('borders', () => {
  test.each<[string, [number, number]]>([
    ['the line of control in Kashmir', [75.5, 34.5]],
    ['the border of India and China', [79.2, 32.6]],
    ['the neck of Crimea', [33.7, 46.1]],
    ['the green line on Cyprus', [33.6, 35.05]],
    ['the ceasefire line on the Golan Heights', [35.87, 33.04]],
    ['Western Sahara', [-10.9, 27.0]],
  ])('are dashed where they are disputed: %s', (_, place) => {
    expect(passes(borders.disputed, place)).toBe(true);
    expect(passes(borders.agreed, place)).toBe(false);
  });

  test.each<[string, [number, number]]>([
    ['France and Germany', [7.6, 48.3]],
    ['Russia and Kazakhstan', [61.5, 54.0]],
    ['India and Pakistan in the Thar desert', [70.5, 28.0]],
    ['Russia and Ukraine in the north', [34.2, 51.7]],
    ['Kosovo and Albania', [20.5, 42.2]],
  ])('are whole lines elsewhere: %s', (_, place) => {
    expect(passes(borders.agreed, place)).toBe(true);
  });

  test('cross no map: no line has an edge longer than 20 degrees', () => {
    for (const line of [...borders.agreed, ...borders.disputed]) {
      line
        .slice(1)
        .forEach(([lon], index) => expect(Math.abs(lon - (line[index]?.[0] ?? lon))).toBeLessThan(20));
    }
  });
});
