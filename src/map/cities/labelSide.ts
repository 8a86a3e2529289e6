import { arcAngle, type LonLat } from '#domain/greatCircle.ts';
import type { AtlasCity } from '#domain/atlas.ts';
import { nearestTurn } from '#map/camera.ts';

/**
 * Where a marked city's name had better stand: `west` or `east` of its dot, `above` where the window may
 * end beside it, or null where any side will do.
 */
export type LabelSide = 'west' | 'east' | 'above' | null;

/** Radians: cities nearer to each other than this are in the middle of the picture, with room around them. */
const near = 0.1;
/** Share of the way from the middle to the easternmost city from which a name may not find room. */
const outer = 0.75;

const spread = (positions: readonly LonLat[], from: LonLat): number[] =>
  positions.map(([lon]) => nearestTurn(lon, from[0]) - from[0]);

/** The side for each of the cities that are framed together. */
export function labelSides(cities: readonly AtlasCity[]): Map<AtlasCity, LabelSide> {
  const [first] = cities;
  if (!first || cities.length < 2) return new Map();
  const positions = cities.map(({ position }) => position);
  const shifts = spread(positions, first.position);
  const middle = (Math.min(...shifts) + Math.max(...shifts)) / 2;
  const half = Math.max(...shifts) - middle;
  const isNear = positions.every((place) => arcAngle(first.position, place) < near);
  return new Map(
    cities.map((city, index): [AtlasCity, LabelSide] => {
      const shift = (shifts[index] ?? 0) - middle;
      // Of neighbours each name stands on its city's outer side.
      if (isNear) return [city, shift < 0 ? 'west' : 'east'];
      return [city, shift > outer * half ? 'above' : null];
    }),
  );
}
