import { changelogPath, type DataRelease } from '#domain/openData.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { dataHref } from './dataHref.ts';
import styles from './DataPanel.module.css';

/** Which version of the facts this is, and what changed with it. */
export function ReleaseLine({ release: { version, date } }: { release: DataRelease }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={styles['release']}>
      {t('data.version', { version, date: formatDate(date, language) })}
      {' · '}
      <a href={dataHref(changelogPath)}>{t('data.changelog')}</a>
    </p>
  );
}
