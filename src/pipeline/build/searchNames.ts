import anyAscii from 'any-ascii';
import { dataVersion, type SearchJson } from '#domain/built.ts';
import type { AtlasIndex, City } from './atlasIndex.ts';

/** As search compares: one form of accents, lower case, single spaces. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A city's names in `cities.geojson`. */
function knownNames({ name, localName }: City): string[] {
  return [name.en, name.ru, name.kk, name.fr, localName.text];
}

/** Names that `cities.geojson` does not hold, each once, as the record writes it. */
function otherNames(city: City): string[] {
  const seen = new Set(knownNames(city).map(folded));
  const others = (city.otherNames ?? [])
    .map(({ text }) => text)
    .filter((text) => {
      const isNew = !seen.has(folded(text));
      seen.add(folded(text));
      return isNew;
    });
  return others.toSorted();
}

/** Forms in Latin letters that are no name of the city already, with the name they stand for. */
function romanisedNames(city: City): Record<string, string> {
  const names = [...knownNames(city), ...otherNames(city)];
  const known = new Set(names.map(folded));
  const forms = names
    .map((name) => [folded(anyAscii(name.normalize('NFC'))), name] as const)
    .filter(([form]) => form !== '' && !known.has(form));
  // Two names may have one form: the first, that is the better known, stands.
  return Object.fromEntries(forms.toReversed().toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Ids with nothing to tell are left out. */
function byCity<T extends object>(cities: readonly City[], of: (city: City) => T): Record<string, T> {
  const rows = cities.map((city) => [city.id, of(city)] as const);
  return Object.fromEntries(rows.filter(([, value]) => Object.keys(value).length > 0));
}

export function searchJson({ data }: AtlasIndex): SearchJson {
  return {
    version: dataVersion,
    names: byCity(data.cities, otherNames),
    romanised: byCity(data.cities, romanisedNames),
  };
}
