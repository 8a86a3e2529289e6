import { useEffect } from 'react';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { useResolvedTheme } from '#url/useResolvedTheme.ts';
import { usePageTitle } from './usePageTitle.ts';

/** Pushes the address outward: `<html lang>`, `data-theme` and the window's title. */
export function usePageMeta(): void {
  const { t } = useTranslation();
  const shown = useLanguage();
  const theme = useResolvedTheme();
  const title = usePageTitle();

  useEffect(
    function nameLanguage() {
      document.documentElement.lang = shown;
    },
    [shown],
  );
  useEffect(
    function paintTheme() {
      document.documentElement.dataset['theme'] = theme;
    },
    [theme],
  );
  useEffect(
    function nameWindow() {
      document.title = title === null ? t('app.title') : t('app.pageTitle', { page: title });
    },
    [title, t],
  );
}
