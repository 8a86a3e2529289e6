import { geoBounds } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import {
  countryObjects,
  outlineOf,
  polygonsOf,
  readWorld,
  type Scale,
} from '#pipeline/basemap/worldGeometry.ts';
import { alpha2OfNumeric } from '#pipeline/tables/isoCountries.ts';

/** One country's land in Natural Earth, or a part of it. `bounds` are [west, south] and [east, north]. */
export type Shape = { outline: Feature<MultiPolygon>; bounds: [[number, number], [number, number]] };

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
const alsoInside = new Map([
  // Crimea lies in Natural Earth's Russia; the West Bank's and Golan's lines differ between sources.
  ['UA', ['RU']],
  ['PS', ['IL']],
  ['SY', ['IL']],
  // Natural Earth's line in Western Sahara is the wall of sand.
  ['MA', ['EH']],
  ['EH', ['MA']],
]);

type Box = [west: number, south: number, east: number, north: number];
type Part = { of: string; scale: Scale; boxes: Box[] };
/** Codes whose land Natural Earth draws with the state it belongs to, and the boxes that hold it alone. */
const overseas = new Map<string, Part>([
  ['GF', { of: 'FR', scale: '50m', boxes: [[-55, 2, -51, 6]] }],
  ['GP', { of: 'FR', scale: '50m', boxes: [[-62, 15.7, -60.9, 16.7]] }],
  ['MQ', { of: 'FR', scale: '50m', boxes: [[-61.4, 14.3, -60.7, 15]] }],
  ['RE', { of: 'FR', scale: '50m', boxes: [[55, -21.5, 56, -20.7]] }],
  ['YT', { of: 'FR', scale: '50m', boxes: [[44.9, -13.1, 45.4, -12.5]] }],
  // Bonaire; Saba and Sint Eustatius.
  [
    'BQ',
    {
      of: 'NL',
      scale: '50m',
      boxes: [
        [-68.6, 11.9, -68, 12.4],
        [-63.4, 17.4, -62.8, 17.8],
      ],
    },
  ],
  // Svalbard with Bear Island; Jan Mayen.
  [
    'SJ',
    {
      of: 'NO',
      scale: '50m',
      boxes: [
        [10, 74, 35, 81],
        [-10, 70.5, -7, 71.5],
      ],
    },
  ],
  ['BV', { of: 'NO', scale: '10m', boxes: [[3, -55, 4, -54]] }],
]);

type Polygon = number[][][];

const worlds = new Map<Scale, Map<string, Polygon[][]>>();

/** The polygons of each shape by alpha-2 code. The larger scale costs 0.2 s and is read only when asked for. */
function world(scale: Scale): Map<string, Polygon[][]> {
  const known = worlds.get(scale);
  if (known) return known;
  const countries = new Map<string, Polygon[][]>();
  const topology = readWorld(scale);
  for (const country of countryObjects(topology)) {
    const code = country.id === undefined ? null : alpha2OfNumeric(country.id);
    const polygons = polygonsOf(outlineOf(topology, country));
    for (const owner of code ? [code] : (shapesWithoutNumber[country.properties.name] ?? [])) {
      countries.set(owner, [...(countries.get(owner) ?? []), polygons]);
    }
  }
  worlds.set(scale, countries);
  return countries;
}

function isWithin([west, south, east, north]: Box, [lon = 0, lat = 0]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function polygonsOfCode(code: string): Polygon[][] | undefined {
  const part = overseas.get(code);
  if (!part) return world('50m').get(code) ?? world('10m').get(code);
  const polygons = (world(part.scale).get(part.of) ?? []).flat();
  return [
    polygons.filter(([ring = []]) => part.boxes.some((box) => ring.every((place) => isWithin(box, place)))),
  ];
}

const drawn = new Map<string, Shape[]>();

/** The shapes drawn for a country's own code, without land that others hold; empty where there is none. */
export function ownShapesOf(country: string): Shape[] {
  const known = drawn.get(country);
  if (known) return known;
  const shapes = (polygonsOfCode(country) ?? []).map((coordinates): Shape => {
    const outline: Shape['outline'] = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates },
    };
    return { outline, bounds: geoBounds(outline) };
  });
  drawn.set(country, shapes);
  return shapes;
}

/** Where a city with a country's code may stand; null where Natural Earth draws nothing of it. */
export function shapesOf(country: string): Shape[] | null {
  const shapes = [country, ...(alsoInside.get(country) ?? [])].flatMap(ownShapesOf);
  return shapes.length === 0 ? null : shapes;
}
