import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arcAngle,
  compassPoint,
  distanceKm,
  greatCirclePoint,
  initialBearing,
  toLonLat,
  toVector,
  type LonLat,
} from './greatCircle.ts';

const almaty: LonLat = [76.929, 43.257];
const rennes: LonLat = [-1.679, 48.113];

const lon = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180));
const lat = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 90));
const place: fc.Arbitrary<LonLat> = fc.tuple(lon, lat);
const share = fc.double({ min: 0, max: 1, noNaN: true });

function toD3([x, y]: LonLat): [number, number] {
  return [x, y];
}

/** Straight distance of two places on the unit sphere: no trouble at poles and at ±180°. */
function gap(a: LonLat, b: LonLat): number {
  const [va, vb] = [toVector(a), toVector(b)];
  return Math.hypot(va[0] - vb[0], va[1] - vb[1], va[2] - vb[2]);
}

function antipode([x, y]: LonLat): LonLat {
  return [x > 0 ? x - 180 : x + 180, -y];
}

describe('distance', () => {
  test('Almaty and Rennes are some 5,860 km apart', () => {
    expect(distanceKm(almaty, rennes)).toBeCloseTo(5858, -1);
  });

  test('is that of d3-geo, poles and ±180° included', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(arcAngle(a, b)).toBeCloseTo(geoDistance(toD3(a), toD3(b)), 6);
      }),
    );
  });

  test('is 0 to the same place and half the Earth to the antipode', () => {
    fc.assert(
      fc.property(place, (a) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(arcAngle(a, antipode(a))).toBeCloseTo(Math.PI, 6);
      }),
    );
  });
});

describe('a point of the way', () => {
  test('is that of d3-geo unless the two places are antipodes', () => {
    fc.assert(
      fc.property(place, place, share, (a, b, t) => {
        fc.pre(arcAngle(a, b) < Math.PI - 1e-3 && arcAngle(a, b) > 1e-6);
        expect(gap(greatCirclePoint(a, b, t), geoInterpolate(toD3(a), toD3(b))(t))).toBeLessThan(1e-6);
      }),
    );
  });

  test('lies at its share of the distance, antipodes included', () => {
    const pair = fc.oneof(
      fc.tuple(place, place),
      place.map((a): [LonLat, LonLat] => [a, antipode(a)]),
    );
    fc.assert(
      fc.property(pair, share, ([a, b], t) => {
        const whole = arcAngle(a, b);
        fc.pre(whole < Math.PI - 1e-3 || whole > Math.PI - 1e-7);
        expect(arcAngle(a, greatCirclePoint(a, b, t))).toBeCloseTo(t * whole, 5);
      }),
    );
  });

  test('is the place itself where both are the same', () => {
    expect(greatCirclePoint(almaty, almaty, 0.5)).toEqual(almaty);
  });

  test('goes over the north pole between antipodes', () => {
    expect(greatCirclePoint([10, 0], [-170, 0], 0.5)[1]).toBeCloseTo(90);
  });
});

test('a vector leads back to its place', () => {
  fc.assert(
    fc.property(place, (a) => {
      expect(gap(toLonLat(toVector(a)), a)).toBeLessThan(1e-9);
    }),
  );
});

describe('bearing', () => {
  test('lies from 0 to 360 and points along the way', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const bearing = initialBearing(a, b);
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(360);
      }),
    );
    expect(initialBearing([0, 0], [0, 10])).toBeCloseTo(0);
    expect(initialBearing([0, 0], [10, 0])).toBeCloseTo(90);
    expect(initialBearing([179, 0], [-179, 0])).toBeCloseTo(90);
    expect(initialBearing([0, 10], [0, -10])).toBeCloseTo(180);
  });

  test.each([
    [0, 'n'],
    [22, 'n'],
    [23, 'ne'],
    [90, 'e'],
    [225, 'sw'],
    [359.9, 'n'],
  ])('%d° is %s', (bearing, point) => {
    expect(compassPoint(bearing)).toBe(point);
  });
});
