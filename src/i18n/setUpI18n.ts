import type { Messages } from '@lingui/core';
import { baseLanguage, type Language } from '#domain/language.ts';
import { addWords, showLanguage, shownLanguage, translatorOf } from './catalogues.ts';
import { loadCountryNames } from './countryNames.ts';
import type { TFunction } from './messageKey.ts';
import type { Part } from './parts.ts';

/** Each file is its own chunk; those of the head are read at build time alone. */
const files = import.meta.glob<Messages>(['./locales/*/*.json', '!./locales/*/head.json'], {
  query: '?words',
  import: 'default',
});

/** What this page says: a language is shown when all of it has come. */
const wanted = new Set<Part>(['common']);
const loaded = new Set<string>();
let hasStarted = false;
/** The switch that was asked for last. */
let latest = 0;

async function loadPart(language: Language, part: Part): Promise<void> {
  const path = `./locales/${language}/${part}.json`;
  if (loaded.has(path)) return;
  const load = files[path];
  if (!load) throw new Error(`no catalogue ${path}`);
  addWords(language, await load());
  loaded.add(path);
}

const isWhole = (language: Language): boolean =>
  [...wanted].every((part) => loaded.has(`./locales/${language}/${part}.json`));

/**
 * Loads a language's words and makes it the page's, unless another was asked for meanwhile. The old language stays
 * until the new one is there.
 */
export async function switchLanguage(language: Language): Promise<void> {
  latest += 1;
  const asked = latest;
  do {
    await Promise.all([
      loadCountryNames(language),
      ...Array.from(wanted, (part) => loadPart(language, part)),
    ]);
    // A panel may have been opened meanwhile.
  } while (!isWhole(language));
  hasStarted = true;
  if (asked === latest) showLanguage(language);
}

/** Brings a part's words in the language shown; before the first language is shown, they come with it. */
export async function loadWords(part: Part): Promise<void> {
  wanted.add(part);
  if (hasStarted) await loadPart(shownLanguage(), part);
}

/** Brings words of a language that the page need not show, for what is written in it, and says them. */
export async function translatorFor(language: Language, needed: readonly Part[]): Promise<TFunction> {
  await Promise.all(needed.map((part) => loadPart(language, part)));
  return translatorOf(language);
}

/** Call once, before the first render. A language that does not come is replaced by English. Throws where that does not come either. */
export async function startI18n(language: Language): Promise<void> {
  try {
    await switchLanguage(language);
  } catch (error) {
    if (language === baseLanguage) throw error;
    await switchLanguage(baseLanguage);
  }
}
