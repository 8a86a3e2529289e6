import { createHash } from 'node:crypto';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { dataVersion, type CitiesGeoJson, type LinksJson } from '#domain/built.ts';
import { linkStatuses, type LinkStatus } from '#domain/kinds.ts';
import type { CityId, LinkId } from '#domain/linkId.ts';
import { yearOf } from '#domain/partialDate.ts';
import { lengthKm, placeOf, type AtlasIndex } from './atlasIndex.ts';
import { greatCircleLine } from './greatCircleLine.ts';
import { roundedPlace } from '#pipeline/rounded.ts';

/** The two files the page starts from; their hash tells whether they came out of one build. */
export function startFiles(index: AtlasIndex): { cities: CitiesGeoJson; links: LinksJson } {
  const cities = citiesGeoJson(index);
  const links = linksJson(index);
  const hash = createHash('sha256').update(JSON.stringify([cities, links]));
  const build = hash.digest('hex').slice(0, 16);
  return { cities: { ...cities, build }, links: { ...links, build } };
}

function citiesGeoJson(index: AtlasIndex): Omit<CitiesGeoJson, 'build'> {
  return {
    type: 'FeatureCollection',
    features: index.data.cities.map((city) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: roundedPlace(city.coordinates) },
      properties: {
        id: city.id,
        kind: city.kind,
        name_en: city.name.en,
        name_ru: city.name.ru,
        name_kk: city.name.kk,
        name_fr: city.name.fr,
        name_local: city.localName.text,
        lang_local: city.localName.lang,
        country: city.country,
        links: index.linksOf(city.id).length,
      },
    })),
  };
}

function linksJson(index: AtlasIndex): Omit<LinksJson, 'build'> {
  const places = new Map(index.data.cities.map(({ id }, place) => [id, place]));
  const place = (id: CityId): number => places.get(id) ?? -1;
  return {
    version: dataVersion,
    statuses: linkStatuses,
    links: index.data.links.map((link) => [
      place(link.cities[0]),
      place(link.cities[1]),
      yearOf(firstAgreementDate(link)),
      linkStatuses.indexOf(link.status.value),
    ]),
  };
}

type LinkProperties = {
  id: LinkId;
  a: CityId;
  b: CityId;
  year: number | null;
  /** EDTF. */
  date: string | null;
  status: LinkStatus;
  km: number;
};

export function linksGeoJson(
  index: AtlasIndex,
): FeatureCollection<LineString | MultiLineString, LinkProperties> {
  return {
    type: 'FeatureCollection',
    features: index.data.links.map((link): Feature<LineString | MultiLineString, LinkProperties> => {
      const [a, b] = link.cities;
      const date = firstAgreementDate(link);
      const [from, to] = [roundedPlace(placeOf(index, a)), roundedPlace(placeOf(index, b))];
      return {
        type: 'Feature',
        geometry: greatCircleLine(from, to),
        properties: {
          id: link.id,
          a,
          b,
          year: yearOf(date),
          date: date ?? null,
          status: link.status.value,
          km: lengthKm(index, link),
        },
      };
    }),
  };
}
