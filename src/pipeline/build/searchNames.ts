import anyAscii from 'any-ascii';
import { dataVersion, type SearchJson } from '#domain/built.ts';
import type { AtlasIndex, City } from './atlasIndex.ts';

/** As search compares: one form of accents, lower case, single spaces. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names that `cities.geojson` does not hold: other names, and all names in Latin letters. */
function extraNames(city: City): string[] {
  const known = [city.name.en, city.name.ru, city.name.kk, city.name.fr, city.localName.text];
  const others = (city.otherNames ?? []).map(({ text }) => text);
  const romanised = [...known, ...others].map((name) => anyAscii(name.normalize('NFC')));
  const extra = new Set([...others, ...romanised].map(folded));
  for (const name of known) extra.delete(folded(name));
  extra.delete('');
  return [...extra].toSorted();
}

export function searchJson({ data }: AtlasIndex): SearchJson {
  const rows = data.cities.map((city) => [city.id, extraNames(city)] as const);
  return { version: dataVersion, names: Object.fromEntries(rows.filter(([, names]) => names.length > 0)) };
}
