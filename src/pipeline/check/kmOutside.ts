import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { earthRadiusKm, type LonLat } from '#domain/greatCircle.ts';
import { isoCountries } from '#pipeline/tables/isoCountries.ts';
import { ownShapesOf, shapesOf, type Shape } from './countryOutlines.ts';

/** Distance in km from a place to a country, 0 inside, null where the country has no outline. */
export function kmOutside(country: string, place: LonLat): number | null {
  const shapes = shapesOf(country);
  if (!shapes) return null;
  if (shapes.some((shape) => contains(shape, place))) return 0;
  return Math.min(
    ...shapes.flatMap(({ outline }) =>
      outline.geometry.coordinates.flat().map((ring) => kmToRing(ring, place)),
    ),
  );
}

/** Codes of the countries a place lies in. */
export function countriesAt(place: LonLat): string[] {
  return isoCountries.filter((code) => ownShapesOf(code).some((shape) => contains(shape, place)));
}

function contains({ outline, bounds: [[west, south], [east, north]] }: Shape, [lon, lat]: LonLat): boolean {
  const isInWidth = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isInWidth && lat >= south && lat <= north && geoContains(outline, [lon, lat]);
}

const kmPerDegree = (earthRadiusKm * Math.PI) / 180;

/** On a plane that touches the Earth at the place: good for the near edges, which are all that matter. */
function kmToRing(ring: readonly Position[], [lon, lat]: LonLat): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const onPlane = ([x = 0, y = 0]: Position): [number, number] => {
    const east = ((((x - lon) % 360) + 540) % 360) - 180;
    return [east * shrink * kmPerDegree, (y - lat) * kmPerDegree];
  };
  let least = Infinity;
  let previous: [number, number] | null = null;
  for (const position of ring) {
    const point = onPlane(position);
    least = Math.min(least, previous ? kmToSegment(previous, point) : Math.hypot(...point));
    previous = point;
  }
  return least;
}

/** Distance of the origin to the segment between two points. */
function kmToSegment([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
