import { useOpenData } from '#api/queries.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Examples } from './Examples.tsx';
import { FileSections } from './FileSections.tsx';
import { Licence } from './Licence.tsx';
import { ReleaseLine } from './ReleaseLine.tsx';
import styles from './DataPanel.module.css';

const notes = ['readCells', 'readDates', 'readSources', 'readMissing', 'readSheets'] as const;

/** The facts as files: what there is, how to read it, on which terms, and how to begin. */
export function DataPanel() {
  const { t } = useTranslation();
  const openData = useOpenData();
  return (
    <article className={styles['data']}>
      <PanelHeading title={t('data.title')} />
      <p className={styles['intro']}>{t('data.intro')}</p>
      {openData.data && (
        <>
          <ReleaseLine release={openData.data.release} />
          <FileSections files={openData.data.files} />
        </>
      )}
      {openData.error && !openData.data && (
        <FailedNotice error={openData.error} onRetry={() => void openData.refetch()} />
      )}
      {openData.isPending && <SkeletonLines count={8} />}
      <Section title={t('data.reading')}>
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note}>{t(`data.${note}`)}</li>
          ))}
        </ul>
      </Section>
      <Licence release={openData.data?.release} />
      <Examples />
    </article>
  );
}
