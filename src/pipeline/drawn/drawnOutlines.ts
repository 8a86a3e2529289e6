import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
  type RingWeighter,
} from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { readLakes } from '#pipeline/basemap/lakes.ts';
import { polygonsOf, readWorld } from '#pipeline/basemap/worldGeometry.ts';

/** How finely the drawn map's outlines are kept. Areas are in steradians: 1 px² at 385 px of globe radius is 6.7e-6. */
type Detail = {
  perDegree: number;
  /** The smallest bend of a coast, the smallest island, the smallest lake. */
  bend: number;
  island: number;
  lake: number;
};

export const details = {
  /** For the picture in a page: every byte comes before the text. */
  coarse: { perDegree: 10, bend: 4e-5, island: 1.2e-4, lake: 4e-4 },
  /** For the map one moves oneself. */
  fine: { perDegree: 40, bend: 2.5e-6, island: 1e-5, lake: 5e-5 },
  /** For what is seen from near; nearly all that the source has. */
  near: { perDegree: 100, bend: 3e-7, island: 1e-6, lake: 1e-6 },
} as const satisfies Record<string, Detail>;

/** Polygons of rings of numbers, see `inSteps`. */
type Steps = number[][][];
export type Outlines = { perDegree: number; land: Steps; lakes: Steps };

/** In whole parts of a degree: the first point of the ring, then the step to each next; the last point is the first. */
function inSteps(ring: readonly (readonly number[])[], perDegree: number): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
    const [nextX, nextY] = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    if (steps.length > 0 && nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps;
}

/** Spherical polygons as d3-geo takes them: neither cut at ±180° nor closed over the pole. */
function simplified(
  areas: Topology<{ areas: GeometryCollection }>,
  { perDegree, bend }: Detail,
  least: number,
): Steps {
  const simple = simplify(presimplify(areas, sphericalTriangleArea), bend);
  // The types of the package forget that a weight is told whether its ring is a hole.
  const weight = sphericalRingArea as RingWeighter;
  const large = filter(simple, filterWeight(simple, least, weight));
  // `filter` leaves a collection a collection; its type allows for one that lost everything.
  return feature(large, large.objects.areas as GeometryCollection)
    .features.flatMap(polygonsOf)
    .map((rings) => rings.map((ring) => inSteps(ring, perDegree)).filter(({ length }) => length >= 6))
    .filter(({ length }) => length > 0);
}

/** Each ring of a lake is a line of its own: no shore is shared. */
function lakeAreas(): Topology<{ areas: GeometryCollection }> {
  const arcs: number[][][] = [];
  const geometries = readLakes().map((rings): Polygon => {
    return { type: 'Polygon', arcs: rings.map((ring) => [arcs.push(ring) - 1]) };
  });
  return { type: 'Topology', objects: { areas: { type: 'GeometryCollection', geometries } }, arcs };
}

export function drawnOutlines(detail: Detail): Outlines {
  const world = readWorld('50m');
  return {
    perDegree: detail.perDegree,
    land: simplified({ ...world, objects: { areas: world.objects.land } }, detail, detail.island),
    lakes: simplified(lakeAreas(), detail, detail.lake),
  };
}
