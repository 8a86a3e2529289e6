import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import { compareNames, countryName } from '#i18n/format.ts';

export type Country = { code: string; name: string; cities: AtlasCity[] };

/** All cities under their countries, both in the order of the reader's dictionary. */
export function citiesByCountry(atlas: Atlas, language: Language): Country[] {
  const order = compareNames(language);
  const groups = new Map<string, AtlasCity[]>();
  for (const city of atlas.cities) {
    const group = groups.get(city.country);
    if (group) group.push(city);
    else groups.set(city.country, [city]);
  }
  return [...groups]
    .map(([code, cities]) => ({
      code,
      name: countryName(code, language),
      cities: cities.toSorted((a, b) => order(a.names[language], b.names[language])),
    }))
    .toSorted((a, b) => order(a.name, b.name));
}
