import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Point, Polygon as GeoJsonPolygon } from 'geojson';
import { rounded } from '#pipeline/rounded.ts';
import { countryNames } from '#pipeline/tables/countryNames.ts';
import { alpha2OfNumeric } from '#pipeline/tables/isoCountries.ts';
import { labelPoint } from './labelPoint.ts';
import { seas, type SeaRank } from './seas.ts';
import { shortCountryNames, type Names } from './shortCountryNames.ts';
import { unwrapPolygon, type Position } from './unwrap.ts';
import {
  countryObjects,
  outlineOf,
  polygonsOf,
  readWorld,
  type CountryObject,
  type World,
} from './worldGeometry.ts';

type LabelNames = { [Language in keyof Names as `name_${Language}`]: string };
/** `area` in steradian × 1000: France has 16, Russia 416. */
type CountryLabel = LabelNames & { kind: 'country'; code: string; area: number };
type SeaLabel = LabelNames & { kind: 'sea'; rank: SeaRank };

/** Codes of what Natural Earth gives no ISO 3166-1 number. */
const codesByName: Record<string, string> = { Kosovo: 'XK' };
/** Parts of a country that the source lists beside it under its number, and the unclaimed continent. */
const unnamed = new Set(['Ashmore and Cartier Is.', 'Antarctica']);

function codeOf({ id, properties }: CountryObject): string | null {
  if (unnamed.has(properties.name)) return null;
  return id === undefined ? (codesByName[properties.name] ?? null) : alpha2OfNumeric(id);
}

function label<T extends CountryLabel | SeaLabel>([lon, lat]: Position, properties: T): Feature<Point, T> {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [rounded(wrapped, 2), rounded(lat, 2)] },
  };
}

function inLanguages({ en, ru, kk, fr }: Names): LabelNames {
  return { name_en: en, name_ru: ru, name_kk: kk, name_fr: fr };
}

/** Where a name fits best: in the largest piece of the country, far from its outline. */
function placeOf(world: World, country: CountryObject): Position {
  const pieces = polygonsOf(outlineOf(world, country)).map((coordinates) => {
    const area: GeoJsonPolygon = { type: 'Polygon', coordinates };
    return { coordinates, size: geoArea(area) };
  });
  const [largest] = pieces.toSorted((a, b) => b.size - a.size);
  return labelPoint(unwrapPolygon(largest?.coordinates ?? []));
}

/** Points that carry the names of countries and waters in all languages. */
export function labels(): FeatureCollection<Point, CountryLabel | SeaLabel> {
  const world = readWorld('50m');
  const fullNames = countryNames();
  const countryLabels = countryObjects(world).flatMap((country) => {
    const code = codeOf(country);
    const names = code === null ? undefined : fullNames[code];
    if (code === null || !names) return [];
    const area = rounded(geoArea(outlineOf(world, country)) * 1000, 3);
    const shown = inLanguages({ ...names, ...shortCountryNames[code] });
    return [label(placeOf(world, country), { kind: 'country', code, area, ...shown })];
  });
  const seaLabels = seas.flatMap(({ rank, at, names }) =>
    at.map((place) => label(place, { kind: 'sea', rank, ...inLanguages(names) })),
  );
  const all = [...countryLabels.toSorted((a, b) => b.properties.area - a.properties.area), ...seaLabels];
  // The map fades single labels by their number.
  return { type: 'FeatureCollection', features: all.map((each, id) => ({ ...each, id })) };
}
