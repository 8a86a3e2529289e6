import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon as GeoJsonPolygon } from 'geojson';
import { unwrapPolygon, type Polygon, type Position, type Ring } from './unwrap.ts';

export const lakesFile = 'data/basemap/lakes.geojson';

/** In the source lakes run clockwise, and islands, polygons of their own, the other way round. */
function isIsland(ring: Ring): boolean {
  let doubleArea = 0;
  ring.slice(1).forEach((end, index) => {
    const start = ring[index] ?? end;
    doubleArea += start[0] * end[1] - end[0] * start[1];
  });
  return doubleArea > 0;
}

/** Whether the ring holds the place, by counting the edges north of it. */
export function holds(ring: Ring, [lon, lat]: Position): boolean {
  let odd = false;
  ring.slice(1).forEach((end, index) => {
    const start = ring[index] ?? end;
    if (start[0] > lon === end[0] > lon) return;
    const edgeLat = start[1] + ((lon - start[0]) / (end[0] - start[0])) * (end[1] - start[1]);
    if (edgeLat > lat) odd = !odd;
  });
  return odd;
}

/** Natural Earth's lakes, their islands made holes, so that the land below shows through. */
export function readLakes(): Polygon[] {
  // The file is ours: polygons with a name.
  const { features } = JSON.parse(readFileSync(lakesFile, 'utf8')) as FeatureCollection<GeoJsonPolygon>;
  const rings = features.map(({ geometry }) => unwrapPolygon(geometry.coordinates)[0] ?? []);
  const lakes: Polygon[] = rings.filter((ring) => !isIsland(ring)).map((ring) => [ring]);
  for (const island of rings.filter(isIsland)) {
    const [place] = island;
    const lake = lakes.find(([shore]) => place && shore && holds(shore, place));
    if (!lake) throw new Error(`${lakesFile}: an island at ${String(place)} lies in no lake`);
    lake.push(island);
  }
  return lakes;
}
