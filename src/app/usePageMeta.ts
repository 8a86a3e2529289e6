import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#i18n/setUpI18n.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useAddress } from '#url/useAddress.ts';
import { useResolvedTheme } from '#url/useResolvedTheme.ts';
import { usePageTitle } from './usePageTitle.ts';

/** Pushes the address outward: catalogue, `<html lang>`, `data-theme` and the window's title. */
export function usePageMeta(): void {
  const { t } = useTranslation();
  const { language } = useAddress();
  const shown = useLanguage();
  const theme = useResolvedTheme();
  const title = usePageTitle();

  useEffect(
    function followLanguage() {
      if (language === shown) return;
      // A catalogue that did not come leaves the page in the language it has; the address is tried again on reload.
      switchLanguage(language).catch(() => undefined);
    },
    [language, shown],
  );
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
