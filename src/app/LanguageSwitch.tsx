import { isLanguage, languages } from '#domain/language.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { hrefOf, setLanguage, useAddress } from '#url/useAddress.ts';
import styles from './switches.module.css';

/** A native list under a short label: every language by its own name. Where no script runs, a row of links. */
export function LanguageSwitch() {
  return (
    <>
      <LanguageList />
      <noscript>
        <LanguageLinks />
      </noscript>
    </>
  );
}

function LanguageLinks() {
  const { t } = useTranslation();
  const { page, parameters, language } = useAddress();
  return (
    <nav className={styles['languages']} aria-label={t('language.label')}>
      {languages
        .filter((each) => each !== language)
        .map((each) => (
          <a key={each} lang={each} hrefLang={each} href={hrefOf({ language: each, page, parameters }, page)}>
            {t(`language.names.${each}`)}
          </a>
        ))}
    </nav>
  );
}

function LanguageList() {
  const { t } = useTranslation();
  const { language } = useAddress();
  return (
    <label className={`${styles['switch']} needs-script`} title={t('language.label')}>
      <span aria-hidden="true">{t('language.short')}</span>
      <select
        aria-label={t('language.label')}
        value={language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) setLanguage(target.value);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {t(`language.names.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
