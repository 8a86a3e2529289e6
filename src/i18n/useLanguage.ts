import { useTranslation } from 'react-i18next';
import { baseLanguage, isLanguage, type Language } from '#domain/language.ts';

/** The language whose catalogue is on the page now. While another one loads it differs from the address's. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : baseLanguage;
}
