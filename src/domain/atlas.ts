import type { CitiesGeoJson, CityFeature, LinksJson } from './built.ts';
import type { LinkStatus } from './kinds.ts';
import { linkId, type CityId, type LinkId } from './linkId.ts';
import type { LonLat } from './greatCircle.ts';
import type { Language } from './language.ts';

/** A city as the map and the lists need it. */
export type AtlasCity = {
  id: CityId;
  names: Record<Language, string>;
  localName: string;
  localLang: string;
  country: string;
  position: LonLat;
  /** Number of links. */
  links: number;
};

export type AtlasLink = {
  id: LinkId;
  cities: readonly [AtlasCity, AtlasCity];
  /** Year of the first dated agreement, or null where none is known. */
  year: number | null;
  status: LinkStatus;
};

/** All cities and links, with the indices every view needs. Built once, never changed. */
export type Atlas = {
  cities: readonly AtlasCity[];
  links: readonly AtlasLink[];
  city: (id: CityId) => AtlasCity | undefined;
  link: (id: LinkId) => AtlasLink | undefined;
  linksOf: (id: CityId) => readonly AtlasLink[];
};

function toCity({ properties, geometry }: CityFeature): AtlasCity {
  const [lon = 0, lat = 0] = geometry.coordinates;
  return {
    id: properties.id,
    names: {
      en: properties.name_en,
      ru: properties.name_ru,
      kk: properties.name_kk,
      fr: properties.name_fr,
    },
    localName: properties.name_local,
    localLang: properties.lang_local,
    country: properties.country,
    position: [lon, lat],
    links: properties.links,
  };
}

/** Puts `cities.geojson` and `links.json` together. Rows that point nowhere are left out. */
export function buildAtlas(
  citiesGeoJson: Omit<CitiesGeoJson, 'build'>,
  linksJson: Omit<LinksJson, 'build'>,
): Atlas {
  const cities = citiesGeoJson.features.map(toCity);
  const links = linksJson.links.flatMap(([a, b, year, status]): AtlasLink[] => {
    const cityA = cities[a];
    const cityB = cities[b];
    if (!cityA || !cityB) return [];
    return [
      {
        id: linkId(cityA.id, cityB.id),
        cities: [cityA, cityB],
        year,
        status: linksJson.statuses[status] ?? 'unknown',
      },
    ];
  });
  const cityById = new Map(cities.map((city) => [city.id, city]));
  const linkById = new Map(links.map((link) => [link.id, link]));
  const linksByCity = new Map<CityId, AtlasLink[]>();
  for (const link of links) {
    for (const { id } of link.cities) {
      const list = linksByCity.get(id);
      if (list) list.push(link);
      else linksByCity.set(id, [link]);
    }
  }
  return {
    cities,
    links,
    city: (id) => cityById.get(id),
    link: (id) => linkById.get(id),
    linksOf: (id) => linksByCity.get(id) ?? [],
  };
}
