import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { arcAngle, toVector, type LonLat } from '#domain/greatCircle.ts';
import { greatCircleLine } from './greatCircleLine.ts';

/** Places as the build has them: rounded to five digits. */
function coordinate(limit: number): fc.Arbitrary<number> {
  const any = fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5 + 0);
  return fc.oneof(any, fc.constantFrom(-limit, 0, limit, limit - 0.001, 0.001 - limit));
}
const place: fc.Arbitrary<LonLat> = fc.tuple(coordinate(180), coordinate(90));
const pair = fc.oneof(
  fc.tuple(place, place),
  place.map((a): [LonLat, LonLat] => [a, a]),
  place.map((a): [LonLat, LonLat] => [a, [a[0] > 0 ? a[0] - 180 : a[0] + 180, -a[1]]]),
);

function linesOf(a: LonLat, b: LonLat): Position[][] {
  const line = greatCircleLine(a, b);
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
}

function toLonLat([lon = 0, lat = 0]: Position): [number, number] {
  return [lon, lat];
}

/** Straight distance on the unit sphere: the same place for -180° and 180°, and for all longitudes at a pole. */
function gap(a: LonLat | Position | undefined, b: LonLat | Position | undefined): number {
  const [va, vb] = [toVector(toLonLat([...(a ?? [])])), toVector(toLonLat([...(b ?? [])]))];
  return Math.hypot(va[0] - vb[0], va[1] - vb[1], va[2] - vb[2]);
}

describe('the line of a link', () => {
  test('never leaps over ±180°', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const leaps = linesOf(a, b).flatMap((line) =>
          line.slice(1).map(([lon = 0], index) => Math.abs(lon - (line[index]?.[0] ?? 0))),
        );
        expect(Math.max(0, ...leaps)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test('begins at one city and ends at the other', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const lines = linesOf(a, b);
        expect(gap(lines[0]?.[0], a)).toBeLessThan(1e-9);
        expect(gap(lines.at(-1)?.at(-1), b)).toBeLessThan(1e-9);
      }),
    );
  });

  test('has parts of at least two places, which meet on ±180°', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const lines = linesOf(a, b);
        expect(lines.every((line) => line.length > 1)).toBe(true);
        const seams = lines.slice(1).map((line, index) => [lines[index]?.at(-1), line[0]]);
        expect(
          seams.every(([end, start]) => end?.[0] === -(start?.[0] ?? 0) && end?.[1] === start?.[1]),
        ).toBe(true);
        expect(seams.every(([end]) => Math.abs(end?.[0] ?? 0) === 180)).toBe(true);
      }),
    );
  });

  test('is as long as the great circle, in steps of at most a degree or so', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const steps = linesOf(a, b).flatMap((line) =>
          line
            .slice(1)
            .map((position, index) => geoDistance(toLonLat(line[index] ?? []), toLonLat(position))),
        );
        expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(arcAngle(a, b), 3);
        expect(Math.max(...steps)).toBeLessThan((1.01 * Math.PI) / 180);
      }),
    );
  });

  test('from Auckland to Vancouver is cut in two', () => {
    expect(greatCircleLine([174.76, -36.85], [-123.12, 49.28]).type).toBe('MultiLineString');
    expect(greatCircleLine([76.929, 43.257], [-1.679, 48.113]).type).toBe('LineString');
  });

  test('of a city on the antimeridian has no part without length', () => {
    expect(greatCircleLine([180, 10], [-170, 10]).type).toBe('LineString');
    expect(greatCircleLine([-170, 10], [180, 10]).type).toBe('LineString');
    expect(linesOf([-180, 90], [180, 90])).toEqual([
      [
        [-180, 90],
        [-180, 90],
      ],
    ]);
  });
});
