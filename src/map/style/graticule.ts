import type { Feature, MultiLineString, Position } from 'geojson';

const step = 15;

/** Degrees from one end to the other. */
function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

/**
 * The net of meridians and parallels every 15°. Only every third meridian goes on towards the poles,
 * where all of them would crowd into a star.
 */
export function graticule(): Feature<MultiLineString> {
  const meridians = range(-180, 165, step).map((lon): Position[] => {
    const end = lon % 45 === 0 ? 85 : 75;
    return range(-end, end, 5).map((lat) => [lon, lat]);
  });
  const parallels = range(-75, 75, step).map((lat): Position[] =>
    range(-180, 180, 10).map((lon) => [lon, lat]),
  );
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: [...meridians, ...parallels] },
  };
}
