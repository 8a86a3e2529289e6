import { languages } from '#domain/language.ts';
import type { CityRecord } from '#domain/records.ts';
import type { LonLat } from '#domain/greatCircle.ts';
import { countryName } from '#i18n/format.ts';
import type { Page } from '#url/route.ts';
import { pageAddress } from './addresses.ts';
import type { HeadContext, Site } from './headContext.ts';
import type { Json, Thing } from './tags.ts';

const townLike: ReadonlySet<CityRecord['kind']> = new Set(['city', 'town']);

/** One name for a city in all languages: its English page, "#city" behind. */
export function cityReference(id: string, site: Site): { '@id': string } | null {
  const address = pageAddress({ name: 'city', id }, 'en', site);
  return address === null ? null : { '@id': `${address}#city` };
}

export function coordinatesThing([longitude, latitude]: LonLat): Thing {
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

function otherNames(city: CityRecord, own: string): string[] {
  const all = [
    ...languages.map((each) => city.name[each]),
    city.localName.text,
    ...(city.otherNames ?? []).map(({ text }) => text),
  ];
  return [...new Set(all)].filter((name) => name !== own);
}

/** Elsewhere on the web. An identifier that is not checked says nothing here. */
function sameAs({ identifiers }: CityRecord): string[] {
  const { wikidata, wikidataNote, geonames } = identifiers ?? {};
  return [
    ...(wikidata && !wikidataNote ? [`https://www.wikidata.org/entity/${wikidata}`] : []),
    ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`]),
  ];
}

/** A city as schema.org's `City`; a district or region as `AdministrativeArea`. */
export function cityThing(city: CityRecord, { language, site }: HeadContext): Thing {
  const page: Page = { name: 'city', id: city.id };
  const name = city.name[language];
  const [names, links] = [otherNames(city, name), sameAs(city)];
  const url = pageAddress(page, language, site);
  return {
    '@type': townLike.has(city.kind) ? 'City' : 'AdministrativeArea',
    ...cityReference(city.id, site),
    name,
    ...(names.length > 0 && { alternateName: names }),
    ...(url !== null && { url }),
    geo: coordinatesThing(city.coordinates),
    containedInPlace: {
      '@type': 'Country',
      name: countryName(city.country, language),
      identifier: city.country,
    },
    ...(links.length > 0 && { sameAs: links }),
  } satisfies Record<string, Json>;
}
