import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { CityId } from '#domain/linkId.ts';
import { partnersOf, type Chosen } from '#map/chosen.ts';
import { markedRadius } from './dotRadius.ts';
import { labelSides, type LabelSide } from './labelSide.ts';

/** What a marked city is: the one chosen, the other end of a link, a partner, or the one pointed at. */
export type Mark = keyof typeof markedRadius;

type Names = { name_en: string; name_ru: string; name_kk: string; name_fr: string };
type CityDotProperties = Names & { id: CityId; links: number };
/** `isPartner`: also while it is pointed at. */
type MarkedProperties = CityDotProperties & { mark: Mark; side: LabelSide; isPartner: boolean };

function feature<P>(city: AtlasCity, properties: P): Feature<Point, P> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...city.position] }, properties };
}

function describe({ id, links, names }: AtlasCity): CityDotProperties {
  return { id, links, name_en: names.en, name_ru: names.ru, name_kk: names.kk, name_fr: names.fr };
}

export function cityFeatures(atlas: Atlas): FeatureCollection<Point, CityDotProperties> {
  return { type: 'FeatureCollection', features: atlas.cities.map((city) => feature(city, describe(city))) };
}

/** The cities that stand out, by what they are; each has one mark. */
export function marksOf(chosen: Chosen, atlas: Atlas, pointed: CityId | null): Map<AtlasCity, Mark> {
  const marks = new Map<AtlasCity, Mark>();
  for (const city of partnersOf(chosen, atlas)) marks.set(city, 'partner');
  const pointedCity = pointed === null ? undefined : atlas.city(pointed);
  if (pointedCity) marks.set(pointedCity, 'pointed');
  if (chosen.kind === 'city') marks.set(chosen.city, 'chosen');
  if (chosen.kind === 'link') {
    marks.set(chosen.link.cities[0], 'chosen');
    marks.set(chosen.link.cities[1], 'end');
  }
  return marks;
}

export function markedFeatures(
  marks: ReadonlyMap<AtlasCity, Mark>,
  partners: ReadonlySet<AtlasCity>,
): FeatureCollection<Point, MarkedProperties> {
  const ends = [...marks].filter(([, mark]) => mark === 'chosen' || mark === 'end');
  // Of a link its two ends are framed; of a city all its partners are.
  const framed = ends.length > 1 ? ends : [...marks];
  const sides = labelSides(framed.map(([city]) => city));
  const features = [...marks].map(([city, mark]) =>
    feature(city, { ...describe(city), mark, side: sides.get(city) ?? null, isPartner: partners.has(city) }),
  );
  return { type: 'FeatureCollection', features };
}
