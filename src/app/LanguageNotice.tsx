import { useEffect, useState } from 'react';
import type { Language } from '#domain/language.ts';
import { switchLanguage } from '#i18n/setUpI18n.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { useAddress } from '#url/useAddress.ts';
import styles from './LanguageNotice.module.css';

/** Brings the catalogue of the address's language; says so where it does not come, and lets it be asked for again. */
export function LanguageNotice() {
  const { t } = useTranslation();
  const { language } = useAddress();
  const shown = useLanguage();
  const [failed, setFailed] = useState<Language | null>(null);
  const isFailed = failed === language && shown !== language;

  useEffect(
    function followLanguage() {
      if (language === shown || isFailed) return;
      switchLanguage(language).catch(() => setFailed(language));
    },
    [language, shown, isFailed],
  );

  if (!isFailed) return null;
  return (
    <div role="alert" className={styles['notice']}>
      <p>{t('language.failed', { name: t(`language.names.${language}`) })}</p>
      <button type="button" className="button" onClick={() => setFailed(null)}>
        {t('frame.retry')}
      </button>
    </div>
  );
}
