import { nearestTurn, withinWorld, type Room } from '#map/camera.ts';
import { globeRadius } from '#map/globeOutline.ts';
import type { Projection, View } from '#url/parameters.ts';

/** The live map's limits; nearer, the drawn coasts would be too coarse. */
const nearest = 8;
const furthest = 0.2;
/** Over a pole a turn of the globe would spin it. */
const steepest = 85;

const radians = Math.PI / 180;
const worldAtZoom0 = 512;

export type Shift = { x: number; y: number };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** MapLibre's zoom grows with latitude for a globe of one size: a shift over the globe keeps its size. */
function atLatitude(view: View, lat: number): View {
  const zoom = view.zoom + Math.log2(Math.cos(lat * radians) / Math.cos(view.lat * radians));
  return { ...view, lat, zoom };
}

/** The view that is allowed and nearest to what was asked for. */
export function allowed(view: View, projection: Projection, room: Room): View {
  const lon = nearestTurn(view.lon, 0);
  const zoom = clamp(view.zoom, furthest, nearest);
  const lat = clamp(view.lat, -steepest, steepest);
  return projection === 'flat' ? withinWorld({ lon, lat, zoom }, room) : { lon, lat, zoom };
}

const mercatorOf = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latOf = (mercator: number): number => (2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) / radians;

/** The view after the map was moved by `x` px to the right and `y` px down. */
export function panned(view: View, { x, y }: Shift, projection: Projection): View {
  if (projection === 'flat') {
    const size = worldAtZoom0 * 2 ** view.zoom;
    const lat = latOf(mercatorOf(view.lat) + (y / size) * 2 * Math.PI);
    return { ...view, lon: view.lon - (x / size) * 360, lat };
  }
  const radius = globeRadius({ zoom: view.zoom, latitude: view.lat });
  const lat = clamp(view.lat + y / radius / radians, -steepest, steepest);
  // Near a pole a small shift would turn the globe right round.
  const lon = view.lon - x / (radius * Math.max(0.2, Math.cos(view.lat * radians))) / radians;
  return { ...atLatitude(view, lat), lon };
}

/** The view after a step of zoom around a point, given by its shift from the middle of the view, px. */
export function zoomedAround(view: View, step: number, around: Shift, projection: Projection): View {
  const zoom = clamp(view.zoom + step, furthest, nearest);
  const scale = 2 ** (zoom - view.zoom);
  const nearer = { ...view, zoom };
  // What lies at the point stays there: the map is moved by what the zoom moved it, the other way.
  return panned(nearer, { x: around.x * (1 - scale), y: around.y * (1 - scale) }, projection);
}

const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** The view on the way from one to the other; `t` from 0 to 1 is time. */
export function between(from: View, to: View, t: number): View {
  const share = eased(t);
  const lon = nearestTurn(to.lon, from.lon);
  return {
    lon: from.lon + (lon - from.lon) * share,
    lat: from.lat + (to.lat - from.lat) * share,
    zoom: from.zoom + (to.zoom - from.zoom) * share,
  };
}
