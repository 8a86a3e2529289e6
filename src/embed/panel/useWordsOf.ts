import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '#domain/language.ts';
import { translatorOf } from '#i18n/catalogues.ts';
import type { TFunction } from '#i18n/messageKey.ts';
import { translatorFor } from '#i18n/setUpI18n.ts';
import { useLanguage } from '#i18n/useLanguage.ts';

/** A language and who speaks it; `failed` names the one that was asked for where its words did not come. */
export type WordsOf = { language: Language; t: TFunction; failed: Language | null };

/** The words of the embed's language. Until they have come, and where they do not, those that were there before. */
export function useWordsOf(language: Language): WordsOf {
  const shown = useLanguage();
  const asked = useQuery({
    queryKey: ['words', language],
    queryFn: async () => ({ language, t: await translatorFor(language, ['common', 'embed']) }),
    enabled: language !== shown,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const own = { language: shown, t: translatorOf(shown) };
  if (language === shown) return { ...own, failed: null };
  return { ...(asked.data ?? own), failed: asked.error ? language : null };
}
