import MiniSearch from 'minisearch';
import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { SearchJson } from '#domain/built.ts';
import { languages, type Language } from '#domain/language.ts';
import { foldName, wordsOfName } from './foldName.ts';

/** `matched`: the name that was found, where it is another than the one the reader knows. */
export type Hit =
  | { kind: 'city'; key: string; city: AtlasCity; matched: string | null }
  | { kind: 'country'; key: string; code: string; cities: number; matched: string | null };

/** Old and romanised names by city id. */
export type OtherNames = Pick<SearchJson, 'names' | 'romanised'>;

export type CitySearch = (query: string, language: Language, limit?: number) => Hit[];

type Subject = { kind: 'city'; city: AtlasCity } | { kind: 'country'; code: string; cities: number };
/** `written`: the name as it is written, where `name` is a form of it in Latin letters. */
type Entry = { id: number; name: string; written: string; subject: string };
type Found = { written: string; rank: number; score: number };
type Name = { name: string; written: string };

function asWritten(names: Iterable<string>): Name[] {
  return Array.from(new Set(names), (name) => ({ name, written: name }));
}

function namesOfCity(city: AtlasCity, others: OtherNames): Name[] {
  const own = languages.map((language) => city.names[language]);
  const romanised = Object.entries(others.romanised[city.id] ?? {});
  return [
    ...asWritten([...own, city.localName, ...(others.names[city.id] ?? [])]),
    ...romanised.map(([name, written]) => ({ name, written })),
  ];
}

function countCities(atlas: Atlas): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { country } of atlas.cities) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** A name that only resembles what was typed; shown where nothing fits better. */
const resembling = 3;

/** 0: the whole name as typed. 1: it begins so. 2: its words begin so. */
function rankOf(name: string, query: string): number {
  const plain = foldName(name);
  if (plain === query) return 0;
  if (plain.startsWith(query)) return 1;
  const words = wordsOfName(plain);
  const begin = wordsOfName(query).every((sought) => words.some((word) => word.startsWith(sought)));
  return begin ? 2 : resembling;
}

/**
 * Finds cities and countries by any of their names, in any language and script, whole, by beginnings
 * of words and with small slips.
 */
export function createCitySearch(
  atlas: Atlas,
  otherNames: OtherNames,
  namesOfCountry: (code: string) => readonly string[],
): CitySearch {
  const subjects = new Map<string, Subject>();
  const entries: Entry[] = [];
  const add = (key: string, subject: Subject, names: readonly Name[]): void => {
    subjects.set(key, subject);
    for (const name of names) entries.push({ id: entries.length, ...name, subject: key });
  };
  for (const city of atlas.cities) {
    add(`city:${city.id}`, { kind: 'city', city }, namesOfCity(city, otherNames));
  }
  for (const [code, cities] of countCities(atlas)) {
    add(`country:${code}`, { kind: 'country', code, cities }, asWritten(namesOfCountry(code)));
  }
  const index = new MiniSearch<Entry>({
    fields: ['name'],
    tokenize: wordsOfName,
    processTerm: (word) => foldName(word) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);

  return (query, language, limit = 8) => {
    const sought = foldName(query.trim());
    const found = new Map<string, Found[]>();
    for (const { id, score } of index.search(query)) {
      // MiniSearch hands back the id it was given: the entry's place in the list.
      const entry = entries[id as number];
      if (!entry) continue;
      const hit = { written: entry.written, rank: rankOf(entry.name, sought), score };
      const others = found.get(entry.subject);
      if (others) others.push(hit);
      else found.set(entry.subject, [hit]);
    }
    const results = [...found].map(([key, hits]) => ({ key, best: bestOf(hits), hits }));
    const hasFitting = results.some(({ best }) => best.rank < resembling);
    return results
      .filter(({ best }) => !hasFitting || best.rank < resembling)
      .toSorted((a, b) => a.best.rank - b.best.rank || weight(b) - weight(a))
      .slice(0, limit)
      .flatMap(({ key, best, hits }) => toHit(key, best, hits, language));
  };

  function weight({ key, best }: { key: string; best: Found }): number {
    const subject = subjects.get(key);
    const size = subject?.kind === 'city' ? subject.city.links : (subject?.cities ?? 0);
    return best.score * (1 + Math.log2(1 + size) / 6);
  }

  function toHit(key: string, best: Found, hits: Found[], language: Language): Hit[] {
    const subject = subjects.get(key);
    if (!subject) return [];
    if (subject.kind === 'country') return [{ ...subject, key, matched: null }];
    const { names, localName } = subject.city;
    const isKnown = hits.some(
      ({ written, rank }) => (written === names[language] || written === localName) && rank <= best.rank,
    );
    return [{ ...subject, key, matched: isKnown ? null : best.written }];
  }
}

function bestOf(hits: Found[]): Found {
  return hits.reduce((best, hit) =>
    hit.rank < best.rank || (hit.rank === best.rank && hit.score > best.score) ? hit : best,
  );
}
