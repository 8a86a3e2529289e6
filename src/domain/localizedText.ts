import { baseLanguage, type Language } from './language.ts';

/** A text per language. English is always there; a missing language falls back to it, visibly. */
export type LocalizedText = {
  en: string;
  ru?: string | undefined;
  kk?: string | undefined;
  fr?: string | undefined;
};

/** What to show a reader, and in which language it really is (for the `lang` attribute). */
export type ShownText = { text: string; lang: Language; isFallback: boolean };

export function textFor(text: LocalizedText, language: Language): ShownText {
  const own = text[language];
  return own === undefined
    ? { text: text.en, lang: baseLanguage, isFallback: language !== baseLanguage }
    : { text: own, lang: language, isFallback: false };
}
