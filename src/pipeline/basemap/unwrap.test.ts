// @vitest-environment node
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { polarLand, turn, unwrapLine, unwrapPolygon, type Ring } from './unwrap.ts';
import { polygonsOf, readLand, readWorld } from './worldGeometry.ts';

const radians = Math.PI / 180;

/** Area in steradian of a ring whose edges are straight in longitude and latitude. */
function area(ring: Ring): number {
  let sum = 0;
  ring.slice(1).forEach((end, index) => {
    const start = ring[index] ?? end;
    const height = (Math.sin(start[1] * radians) + Math.sin(end[1] * radians)) / 2;
    sum += (end[0] - start[0]) * radians * height;
  });
  return Math.abs(sum);
}

function largestStep(ring: Ring): number {
  return Math.max(...ring.slice(1).map((end, index) => Math.abs(end[0] - (ring[index]?.[0] ?? end[0]))));
}

/** A box as a ring. */
const around = (west: number, east: number, south: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('land across the antimeridian', () => {
  test('goes on past 180° instead of jumping to the other side', () => {
    const line = [
      [178, 60],
      [-179, 61],
      [-170, 62],
      [179, 63],
    ];
    expect(unwrapLine(line).map(([lon]) => lon)).toEqual([178, 181, 190, 179]);
  });

  test('keeps a hole within its land', () => {
    const [, hole] = unwrapPolygon([around(170, -170, 50, 60), around(-178, -175, 54, 56)]);
    expect(hole?.map(([lon]) => lon)).toEqual([182, 185, 185, 182, 182]);
  });

  test.each(['50m', '10m'] as const)(
    'has no edge around the world, and the areas of d3-geo (%s)',
    (scale) => {
      const world = readWorld(scale);
      const pieces = feature(world, world.objects.land).features.flatMap(polygonsOf);
      for (const coordinates of pieces) {
        const polygon = unwrapPolygon(coordinates);
        const [outer = [], ...holes] = polygon;
        if (turn(outer) !== 0) continue;
        for (const ring of polygon) expect(largestStep(ring)).toBeLessThan(180);
        const flat = area(outer) - holes.reduce((sum, hole) => sum + area(hole), 0);
        const sphere = geoArea({ type: 'Polygon', coordinates });
        // A few rings of the source run the wrong way round: for d3 they hold all but their inside.
        const round = Math.min(sphere, 4 * Math.PI - sphere);
        // d3's edges are great circles, these are straight lines on the map.
        expect(Math.abs(flat - round)).toBeLessThan(1e-6 + round * 0.01);
      }
    },
  );
});

describe('land around the pole', () => {
  const coast = Array.from({ length: 73 }, (_, index): [number, number] => [
    -180 + index * 5,
    index % 2 ? -70 : -66,
  ]);

  test('is closed over the pole and cut at the meridians that are asked for', () => {
    const [ring = []] = polarLand(coast, -200, 20);
    expect(Math.min(...ring.map(([lon]) => lon))).toBe(-200);
    expect(Math.max(...ring.map(([lon]) => lon))).toBe(20);
    expect(Math.min(...ring.map(([, lat]) => lat))).toBe(-90);
    const closing = ring.slice(1).filter(([lon], index) => Math.abs(lon - (ring[index]?.[0] ?? lon)) > 20);
    expect(closing.map(([, lat]) => lat)).toEqual([-90]);
  });

  test('is the same whichever way the coast runs', () => {
    expect(area(polarLand(coast.toReversed(), 0, 180)[0] ?? [])).toBeCloseTo(
      area(polarLand(coast, 0, 180)[0] ?? []),
      9,
    );
  });

  test('covers Antarctica: two overlapping halves have the area of the continent', () => {
    const world = readWorld('50m');
    const { polarCoast } = readLand(world);
    const halves = [polarLand(polarCoast, -180, 0), polarLand(polarCoast, 0, 180)];
    const continent = feature(world, world.objects.land)
      .features.flatMap(polygonsOf)
      .find(([outer = []]) => turn(unwrapLine(outer)) !== 0);
    const sum = halves.reduce((total, [ring = []]) => total + area(ring), 0);
    expect(sum).toBeCloseTo(geoArea({ type: 'Polygon', coordinates: continent ?? [] }), 2);
  });

  test('leaves no wedge of water from the end of the map to the pole', () => {
    const { polarCoast } = readLand(readWorld('10m'));
    expect(Math.min(...polarCoast.map(([, lat]) => lat))).toBeGreaterThan(-85.05);
  });
});
