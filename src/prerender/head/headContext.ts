import type { Messages } from '@lingui/core';
import type { Atlas } from '#domain/atlas.ts';
import type { AtlasNumbers, CityDetails, LinkDetails, StoryDetails } from '#domain/built.ts';
import type { Language } from '#domain/language.ts';
import { addWords, hasWords, translatorOf } from '#i18n/catalogues.ts';
import type { TFunction } from '#i18n/messageKey.ts';

/** What a head is written from: the atlas as a whole, and the details of a page by its id. */
export type HeadFacts = {
  atlas: Atlas;
  numbers: AtlasNumbers;
  city: (id: string) => CityDetails | undefined;
  link: (id: string) => LinkDetails | undefined;
  story: (id: string) => StoryDetails | undefined;
  /** The files of the open data, for the description of the data set. */
  distributions: readonly Distribution[];
};

/** A file of the open data: its path below the base path, and its media type. */
export type Distribution = { path: string; mediaType: string };

/**
 * Where the site is served: `address` ("https://atlas.example") is needed for whatever must be absolute;
 * null leaves that out. `basePath` is "/" or "/atlas/".
 */
export type Site = { address: string | null; basePath: string };

/** The words of heads: no page asks for them. */
const headWords = import.meta.glob<Messages>('/src/i18n/locales/*/head.json', {
  query: '?words',
  import: 'default',
  eager: true,
});

/** What every part of a head is written with. The language's catalogue must have been loaded. */
export type HeadContext = { facts: HeadFacts; language: Language; site: Site; t: TFunction };

export function headContext(facts: HeadFacts, language: Language, site: Site): HeadContext {
  const words = headWords[`/src/i18n/locales/${language}/head.json`];
  if (!words || !hasWords(language)) {
    throw new Error(`the catalogue of "${language}" must be loaded before a head is written`);
  }
  addWords(language, words);
  return { facts, language, site, t: translatorOf(language) };
}
