/** The words that have come, by language, and which language the page shows. */
import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { baseLanguage, type Language } from '#domain/language.ts';
import type { TFunction } from './messageKey.ts';

const catalogues = new Map<Language, I18n>();
const listeners = new Set<() => void>();
let shown: Language = baseLanguage;

/** Words that a page says but did not load: told while developing, in tests and at build, the bare key to a visitor. */
function missing(language: string, key: string): string {
  if (import.meta.env.DEV || import.meta.env.SSR)
    throw new Error(`no words "${key}" in ${language}: was their part loaded?`);
  return key;
}

function catalogueOf(language: Language): I18n {
  const known = catalogues.get(language);
  if (known) return known;
  const made = setupI18n({ locale: language, messages: { [language]: {} }, missing });
  catalogues.set(language, made);
  return made;
}

/** Adds words by their whole keys, compiled (compileCatalogues.ts). */
export function addWords(language: Language, words: Messages): void {
  catalogueOf(language).load(language, words);
}

export function hasWords(language: Language): boolean {
  return catalogues.has(language);
}

/** Says sentences in a language whose words have come; the same function each time. */
export function translatorOf(language: Language): TFunction {
  return catalogueOf(language).t;
}

export function shownLanguage(): Language {
  return shown;
}

export function showLanguage(language: Language): void {
  if (language === shown) return;
  shown = language;
  for (const tell of listeners) tell();
}

/** Calls `tell` whenever the shown language changes, until the returned function is called. */
export function onLanguage(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
