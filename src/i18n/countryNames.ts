/** Names of countries: one table per language, so that a reader loads one. Search loads them all. */
import { languages, type Language } from '#domain/language.ts';

type Table = Partial<Record<string, string>>;

const files = import.meta.glob<Table>('./generated/countries-*.json', { import: 'default' });
const tables = new Map<Language, Table>();

export async function loadCountryNames(language: Language): Promise<void> {
  const load = files[`./generated/countries-${language}.json`];
  if (!load) throw new Error(`no names of countries for ${language}`);
  if (!tables.has(language)) tables.set(language, await load());
}

export async function loadAllCountryNames(): Promise<void> {
  await Promise.all(languages.map(loadCountryNames));
}

/** `code`: ISO 3166-1 alpha-2. A code without a name stands for itself; so do all until the table has come. */
export function countryName(code: string, language: Language): string {
  return tables.get(language)?.[code] ?? code;
}

/** A country's name in every language that has been loaded, for search. */
export function countryNames(code: string): string[] {
  return languages.flatMap((language) => tables.get(language)?.[code] ?? []);
}
