import type { Polygon, Position } from './unwrap.ts';

type Cell = { at: Position; half: number; distance: number; most: number };

/** Distance to the nearest outline in degrees of latitude; negative outside. Longitudes count `shrink`. */
function depth([x, y]: Position, polygon: Polygon, shrink: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const a = ring[index - 1] ?? [0, 0];
      const b = ring[index] ?? a;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, squaredDistance([x, y], a, b, shrink));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(p: Position, a: Position, b: Position, shrink: number): number {
  const dx = (b[0] - a[0]) * shrink;
  const dy = b[1] - a[1];
  const px = (p[0] - a[0]) * shrink;
  const py = p[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}

/**
 * The place of a polygon that is farthest from its outline (the "pole of inaccessibility", by
 * halving cells, after Mapbox's polylabel), to a tenth of a degree: a label there stays inside.
 */
export function labelPoint(polygon: Polygon): Position {
  const outer = polygon[0] ?? [];
  const lons = outer.map(([lon]) => lon);
  const lats = outer.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const cell = (at: Position, half: number): Cell => {
    const distance = depth(at, polygon, shrink);
    return { at, half, distance, most: distance + half * Math.SQRT2 };
  };

  let best = cell([(west + east) / 2, (south + north) / 2], 0);
  const size = Math.min(east - west, north - south);
  const queue: Cell[] = [];
  for (let lon = west; lon < east; lon += size) {
    for (let lat = south; lat < north; lat += size) {
      queue.push(cell([lon + size / 2, lat + size / 2], size / 2));
    }
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.distance > best.distance) best = next;
    if (next.most - best.distance <= 0.1) continue;
    const half = next.half / 2;
    for (const [dx, dy] of [
      [-half, -half],
      [half, -half],
      [-half, half],
      [half, half],
    ] as const) {
      queue.push(cell([next.at[0] + dx, next.at[1] + dy], half));
    }
    queue.sort((a, b) => a.most - b.most);
  }
  return best.at;
}
