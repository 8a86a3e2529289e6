import { useTranslation } from '#i18n/useTranslation.ts';
import { FindField } from '#panels/find/FindField.tsx';
import { PageLink } from '#url/PageLink.tsx';
import { AtlasMark } from './AtlasMark.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './Header.module.css';

/** The atlas's name, the search field, and the switches of language and colours. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles['header']}>
      <PageLink to={{ name: 'start' }} className={styles['home']} aria-label={t('app.home')}>
        <AtlasMark />
        <span className={styles['title']}>{t('app.title')}</span>
      </PageLink>
      <div className={`${styles['find']} needs-script`} data-part="search">
        <FindField />
      </div>
      <div className={styles['switches']}>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
