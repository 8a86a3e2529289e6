import type { OpenDataFile } from '#domain/openData.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Section } from '#panels/frame/Section.tsx';
import { dataHref } from './dataHref.ts';
import styles from './DataPanel.module.css';

type Props = { files: readonly OpenDataFile[] };

/** The files by what they are for: tables for counting, maps for drawing, the rest for programs. */
export function FileSections({ files }: Props) {
  const { t } = useTranslation();
  const ending = (...endings: string[]) =>
    files.filter(({ path }) => endings.some((each) => path.endsWith(each)));
  return (
    <>
      <Section title={t('data.tables')}>
        <FileList files={ending('.csv')} />
      </Section>
      <Section title={t('data.maps')}>
        <FileList files={ending('.geojson')} />
      </Section>
      <Section title={t('data.programs')}>
        <FileList files={ending('.json')} />
        <p className={styles['details']}>{t('data.details')}</p>
      </Section>
    </>
  );
}

function FileList({ files }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles['files']}>
      {files.map(({ name, path, bytes, rows }) => (
        <li key={path}>
          <a href={dataHref(path)} className={styles['file']}>
            {path}
          </a>
          <span className={styles['size']}>
            {rows !== undefined && `${t('data.rows', { count: rows })} · `}
            {t('data.kilobytes', { number: formatNumber(Math.ceil(bytes / 1000), language) })}
          </span>
          <span className={styles['holds']}>{t(`data.file.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}
