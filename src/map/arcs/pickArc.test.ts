import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#domain/greatCircle.ts';
import { pickCity } from '#map/cities/pickCity.ts';
import type { ArcFrame } from './arcFrame.ts';
import { angleBetween, heightAt, slerp, toGlobeVector } from './arcShape.ts';
import { distanceToPiece, pickArc } from './pickArc.ts';
import { isInFront, placeOnScreen, screenPoint } from './screen.ts';
import { testFlat, testGlobe, type TestArc } from './testFrame.ts';

const arc = (link: string, a: LonLat, b: LonLat): TestArc => ({
  link,
  from: toGlobeVector(a),
  to: toGlobeVector(b),
});

/** Distance to the visible part of an arc, by two thousand points along it. */
function bruteDistance(frame: ArcFrame, { from, to }: TestArc, point: { x: number; y: number }): number {
  const angle = angleBetween(from, to);
  let best = Infinity;
  for (let step = 0; step <= 2000; step++) {
    const at = slerp(from, to, angle, step / 2000);
    const height = heightAt(angle, step / 2000);
    if (!isInFront(frame, at, height)) continue;
    const shown = screenPoint(frame, at, height, [0, 0], 0);
    if (shown) best = Math.min(best, Math.hypot(shown.x - point.x, shown.y - point.y));
  }
  return best;
}

const place = fc.tuple(
  fc.double({ min: -70, max: 70, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);
const spot = fc.record({ x: fc.integer({ min: 200, max: 600 }), y: fc.integer({ min: 200, max: 600 }) });

test('picking on the globe finds what a search point by point finds', () => {
  const frame = testGlobe();
  const search = () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), spot, (ends, point) => {
        const arcs = ends.map(([a, b], index) => arc(String(index), a, b));
        const distances = arcs.map((one) => bruteDistance(frame, one, point));
        const nearest = Math.min(...distances);
        const picked = pickArc(frame, arcs, point, 6);
        // Pieces are straight: a pixel and a half of difference is allowed at the threshold and between rivals.
        const isFound =
          picked !== null && (distances[Number(picked)] ?? Infinity) < Math.min(nearest + 1.5, 7.5);
        return nearest < 4.5 ? isFound : isFound || picked === null;
      }),
      { numRuns: 60 },
    );
  expect(search).not.toThrow();
});

test('an arc behind the globe is not caught through it', () => {
  const frame = testGlobe();
  const behind = arc('behind', [170, 0], [-170, 5]);
  expect(pickArc(frame, [behind], { x: 400, y: 400 }, 60)).toBeNull();
});

describe('on the flat map', () => {
  test('an arc over the date line is caught on both edges of the world', () => {
    const pacific = arc('pacific', [170, 0], [-170, 0]);
    expect(pickArc(testFlat(), [pacific], { x: 797, y: 400 }, 6)).toBe('pacific');
    expect(pickArc(testFlat(), [pacific], { x: 3, y: 400 }, 6)).toBe('pacific');
    expect(pickArc(testFlat(), [pacific], { x: 400, y: 400 }, 6)).toBeNull();
  });

  test('the tolerance decides', () => {
    const equator = arc('equator', [-20, 0], [20, 0]);
    expect(pickArc(testFlat(), [equator], { x: 400, y: 410 }, 14)).toBe('equator');
    expect(pickArc(testFlat(), [equator], { x: 400, y: 410 }, 6)).toBeNull();
  });
});

test('a piece is measured to its nearest point, not to the line through it', () => {
  expect(distanceToPiece({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
  expect(distanceToPiece({ x: 5, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(4);
  expect(distanceToPiece({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
});

const dot = (city: string, at: LonLat) => ({ city, place: toGlobeVector(at), radius: 3 });

describe('cities', () => {
  test('the nearest dot in front wins, and one behind the globe never does', () => {
    const dots = [dot('here', [0, 0]), dot('near', [2, 0]), dot('behind', [180, 0])];
    expect(pickCity(testGlobe(), dots, { x: 401, y: 400 }, 6)).toBe('here');
    expect(pickCity(testGlobe(), [dot('behind', [180, 0])], { x: 400, y: 400 }, 16)).toBeNull();
  });

  test('a finger may miss by more than a mouse', () => {
    const shown = placeOnScreen(testGlobe(), toGlobeVector([0, 0]), 0);
    expect(shown).toEqual({ x: 400, y: 400 });
    expect(pickCity(testGlobe(), [dot('here', [0, 0])], { x: 415, y: 400 }, 6)).toBeNull();
    expect(pickCity(testGlobe(), [dot('here', [0, 0])], { x: 415, y: 400 }, 16)).toBe('here');
  });
});

test('of two arcs within reach the nearer is caught, whichever is drawn later', () => {
  const near = arc('near', [-20, 0], [20, 0]);
  const far = arc('far', [-20, 2], [20, 2]);
  for (const arcs of [
    [near, far],
    [far, near],
  ]) {
    expect(pickArc(testFlat(), arcs, { x: 400, y: 401 }, 14)).toBe('near');
  }
});
