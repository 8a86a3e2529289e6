import { translatorOf } from './catalogues.ts';
import type { TFunction } from './messageKey.ts';
import { useLanguage } from './useLanguage.ts';

/** `t('city.links')` says a sentence in the language shown, and says it anew when that changes. */
export function useTranslation(): { t: TFunction } {
  return { t: translatorOf(useLanguage()) };
}
