import { useSyncExternalStore } from 'react';
import type { Language } from '#domain/language.ts';
import { onLanguage, shownLanguage } from './catalogues.ts';

/** The language whose words are on the page now. While another one loads it differs from the address's. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, shownLanguage, shownLanguage);
}
