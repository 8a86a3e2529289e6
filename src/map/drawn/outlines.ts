import type { MultiPolygon, Position } from 'geojson';

/** A file of `generated/`: polygons of rings, each its first point and then the steps to the next ones. */
export type OutlineFile = { perDegree: number; land: number[][][]; lakes: number[][][] };

/** Land and lakes as spherical polygons in d3-geo's sense, which may run over ±180° and around a pole. */
export type Outlines = { land: MultiPolygon; lakes: MultiPolygon };

/** From this zoom even the fine outlines have corners. */
export const nearFrom = 5;

function ringOf(steps: readonly number[], perDegree: number): Position[] {
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    ring.push([x / perDegree, y / perDegree]);
  }
  const [first] = ring;
  return first ? [...ring, first] : ring;
}

export function outlinesOf({ perDegree, land, lakes }: OutlineFile): Outlines {
  const areas = (polygons: number[][][]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ringOf(ring, perDegree))),
  });
  return { land: areas(land), lakes: areas(lakes) };
}
