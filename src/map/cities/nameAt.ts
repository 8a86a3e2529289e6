import type { MapRef } from 'react-map-gl/maplibre';
import type { CityId } from '#domain/linkId.ts';

/** Layers that write the names of cities, the topmost first. */
const nameLayers = ['chosen-labels', 'partner-labels', 'city-labels'];

/** The city whose name the live map writes at a point (px), or null. */
export function nameAt(map: MapRef | null, { x, y }: { x: number; y: number }): CityId | null {
  const layers = nameLayers.filter((id) => map?.getLayer(id));
  if (!map || layers.length === 0) return null;
  const [topmost] = map.queryRenderedFeatures([x, y], { layers });
  const id: unknown = topmost?.properties['id'];
  return typeof id === 'string' ? id : null;
}
