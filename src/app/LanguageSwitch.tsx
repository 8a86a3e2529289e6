import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from '#domain/language.ts';
import { setLanguage, useAddress } from '#url/useAddress.ts';
import styles from './switches.module.css';

/** A native list under a short label: every language by its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useAddress();
  return (
    <label className={styles['switch']} title={t('language.label')}>
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
