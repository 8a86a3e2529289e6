import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { earthRadiusKm, type LonLat } from '#domain/greatCircle.ts';
import { alpha2OfNumeric } from '#pipeline/tables/isoCountries.ts';

type Shape = { outline: Feature<Polygon | MultiPolygon>; bounds: [[number, number], [number, number]] };
export type CountryOutlines = Map<string, Shape[]>;

/**
 * Shapes of Natural Earth without an ISO number, and land that Natural Earth gives to whoever holds
 * it, with every code a city there may carry: the atlas repeats what sources say and settles nothing.
 */
const shapesWithoutNumber: Record<string, string[]> = {
  Kosovo: ['XK', 'RS'],
  'N. Cyprus': ['CY'],
  Somaliland: ['SO'],
  'Siachen Glacier': ['IN', 'PK'],
  'Indian Ocean Ter.': ['AU', 'CX', 'CC'],
};
const alsoInside: Record<string, string[]> = {
  // Crimea lies in Natural Earth's Russia; the West Bank's and Golan's lines differ between sources.
  UA: ['RU'],
  MA: ['EH'],
  PS: ['IL'],
  SY: ['IL'],
};

let loaded: CountryOutlines | null = null;

/** Outlines by alpha-2 code, 1:50 million, read once. Countries too small for that scale are not in it. */
export function countryOutlines(): CountryOutlines {
  loaded ??= loadCountryOutlines();
  return loaded;
}

function loadCountryOutlines(): CountryOutlines {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  // as: the package ships no types; this is the file its README describes.
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const outlines: CountryOutlines = new Map();
  for (const shape of feature(topology, topology.objects.countries).features) {
    const { geometry } = shape;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const outline: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry };
    const code = typeof shape.id === 'string' ? alpha2OfNumeric(shape.id) : null;
    for (const owner of code ? [code] : (shapesWithoutNumber[shape.properties.name] ?? [])) {
      outlines.set(owner, [...(outlines.get(owner) ?? []), { outline, bounds: geoBounds(outline) }]);
    }
  }
  for (const [code, others] of Object.entries(alsoInside)) {
    outlines.set(
      code,
      [code, ...others].flatMap((one) => outlines.get(one) ?? []),
    );
  }
  return outlines;
}

/** Distance in km from a place to a country, 0 inside, null where the country has no outline. */
export function kmOutside(outlines: CountryOutlines, country: string, place: LonLat): number | null {
  const shapes = outlines.get(country);
  if (!shapes) return null;
  if (shapes.some((shape) => contains(shape, place))) return 0;
  return Math.min(...shapes.flatMap(({ outline }) => ringsOf(outline).map((ring) => kmToRing(ring, place))));
}

/** Codes of the countries a place lies in. */
export function countriesAt(outlines: CountryOutlines, place: LonLat): string[] {
  return [...outlines]
    .filter(
      ([code, shapes]) => !Object.hasOwn(alsoInside, code) && shapes.some((shape) => contains(shape, place)),
    )
    .map(([code]) => code);
}

function contains({ outline, bounds: [[west, south], [east, north]] }: Shape, [lon, lat]: LonLat): boolean {
  const isInWidth = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isInWidth && lat >= south && lat <= north && geoContains(outline, [lon, lat]);
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
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
