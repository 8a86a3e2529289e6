import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon as GeoJsonPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { polarLand, turn, unwrapPolygon, type Polygon, type Position, type Ring } from './unwrap.ts';

/** Natural Earth's scale: 1:50 million for the lower zooms, 1:10 million for the higher. */
export type Scale = '50m' | '10m';

export type CountryObject = (TopoPolygon | TopoMultiPolygon) & {
  id?: string;
  properties: { name: string };
};
export type World = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

const files: Record<Scale, string> = {
  '50m': import.meta.resolve('world-atlas/countries-50m.json'),
  '10m': import.meta.resolve('world-atlas/countries-10m.json'),
};

export function worldFile(scale: Scale): string {
  return fileURLToPath(files[scale]);
}

export function readWorld(scale: Scale): World {
  // The package's own description of the file: objects "countries" and "land".
  return JSON.parse(readFileSync(worldFile(scale), 'utf8')) as World;
}

/** The countries of the file, each with its name and, where it has one, ISO 3166-1 number. */
export function countryObjects(world: World): CountryObject[] {
  // All its objects are areas; topojson's type allows points and lines too.
  return world.objects.countries.geometries as CountryObject[];
}

/** The outline of a country as d3-geo takes it, not yet unwrapped. */
export function outlineOf(world: World, country: CountryObject): Feature {
  // `feature` of one object that is no collection is one feature.
  return feature(world, country) as Feature;
}

export function polygonsOf({ geometry }: Feature): number[][][][] {
  // The land and the countries of world-atlas are areas only.
  const area = geometry as GeoJsonPolygon | MultiPolygon;
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/**
 * The head of the Ross Sea lies at 85.2° S, beyond the end of Mercator's map at 85.05° S: a coast
 * drawn there would leave a wedge of water from the map's edge to the pole.
 */
const southernmostCoast = -84.95;

const outer = (polygon: Polygon): Ring => polygon[0] ?? [];

export type Land = {
  /** All land but the one around the pole, unwrapped. */
  polygons: Polygon[];
  /** Antarctica's mainland in two overlapping halves, so that no seam lies at ±180. */
  polar: Polygon[];
  /** Its coast, which the halves' outlines would draw with their cuts. */
  polarCoast: Ring;
};

export function readLand(world: World): Land {
  const all = feature(world, world.objects.land).features.flatMap(polygonsOf).map(unwrapPolygon);
  const aroundPole = all.find((polygon) => turn(outer(polygon)) !== 0) ?? [];
  const polarCoast = outer(aroundPole).map(([lon, lat]): Position => [lon, Math.max(lat, southernmostCoast)]);
  return {
    polygons: all.filter((polygon) => turn(outer(polygon)) === 0),
    polar: [polarLand(polarCoast, -200, 20), polarLand(polarCoast, -20, 200)],
    polarCoast,
  };
}
