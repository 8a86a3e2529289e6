import { describe, expect, test } from 'vitest';
import { greatCirclePoint, type LonLat } from '#domain/greatCircle.ts';
import {
  angleBetween,
  apartFromAntipode,
  arcHeight,
  flatPoint,
  heightAt,
  segmentClasses,
  segmentClassOf,
  slerp,
  toGlobeVector,
} from './arcShape.ts';

const almaty: LonLat = [76.93, 43.25];
const rennes: LonLat = [-1.68, 48.11];
const tokyo: LonLat = [139.69, 35.69];
const seattle: LonLat = [-122.33, 47.61];

function course(a: LonLat, b: LonLat, stations = 64): [number, number][] {
  const [from, to] = [toGlobeVector(a), toGlobeVector(b)];
  const angle = angleBetween(from, to);
  return Array.from({ length: stations + 1 }, (_, i) =>
    flatPoint(from, to, slerp(from, to, angle, i / stations)),
  );
}

test('the middle of an arc is the middle of the great circle', () => {
  const [from, to] = [toGlobeVector(almaty), toGlobeVector(rennes)];
  const middle = slerp(from, to, angleBetween(from, to), 0.5);
  toGlobeVector(greatCirclePoint(almaty, rennes, 0.5)).forEach((part, axis) =>
    expect(middle[axis]).toBeCloseTo(part, 9),
  );
});

test('an arc stands on the ground at both ends and is highest in the middle', () => {
  expect(heightAt(1.2, 0)).toBeCloseTo(0);
  expect(heightAt(1.2, 1)).toBeCloseTo(0);
  expect(heightAt(1.2, 0.5)).toBeCloseTo(arcHeight(1.2));
  expect(arcHeight(1.2)).toBeGreaterThan(arcHeight(0.3));
});

test('longer arcs are drawn with more pieces, the longest of all too', () => {
  const pieces = [1, 10, 40, 100, 180].map((degrees) => segmentClassOf((degrees * Math.PI) / 180));
  expect(pieces.map((index) => segmentClasses[index]?.segments)).toEqual([4, 10, 24, 64, 64]);
});

describe('on the flat map', () => {
  test('an arc over the Pacific runs on over the date line without a jump', () => {
    const line = course(tokyo, seattle);
    const steps = line.slice(1).map(([x], i) => x - (line[i]?.[0] ?? 0));
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(0.02);
    expect(line.at(-1)?.[0]).toBeCloseTo(1 + (seattle[0] + 180) / 360, 6);
  });

  test('the same arc the other way round runs west over the date line', () => {
    const line = course(seattle, tokyo);
    expect(line.at(-1)?.[0]).toBeCloseTo((tokyo[0] + 180) / 360 - 1, 6);
  });

  test('an arc close by the pole never turns back', () => {
    const line = course([10, 70], [-171, 72], 200);
    const eastward = (line.at(-1)?.[0] ?? 0) > (line[0]?.[0] ?? 0) ? 1 : -1;
    for (let i = 1; i < line.length; i++) {
      expect(((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0)) * eastward).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

test('antipodes get one great circle, with ends that no one can tell from the true ones', () => {
  const to = apartFromAntipode([0, 40], [180, -40]);
  const [from, end] = [toGlobeVector([0, 40]), toGlobeVector(to)];
  const middle = slerp(from, end, angleBetween(from, end), 0.5);
  expect(Math.hypot(...middle)).toBeCloseTo(1, 6);
  expect(Math.abs(to[1] + 40)).toBeLessThan(0.05);
});

test('cities that are no antipodes keep their places', () => {
  expect(apartFromAntipode(almaty, rennes)).toBe(rennes);
});

test('an arc straight over the pole goes down on one meridian, not on two', () => {
  for (let lon = -180; lon < 180; lon += 0.37) {
    const xs = course([lon, 60], [lon - 180, 70])
      .slice(50)
      .map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1e-3);
  }
});
