import { useBeginnings } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import { formatYear } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './StartPanel.module.css';

/** The movement's beginnings in a few lines, with the way to the whole. */
export function Beginnings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const beginnings = useBeginnings();
  if (!beginnings.data) {
    if (!beginnings.error) return <SkeletonLines count={4} />;
    return <FailedNotice error={beginnings.error} onRetry={() => void beginnings.refetch()} />;
  }
  return (
    <>
      <dl className={styles['milestones']}>
        {beginnings.data.milestones.map(({ id, date, title }) => {
          const shown = textFor(title, language);
          return (
            <div key={id}>
              <dt>{formatYear(date, language)}</dt>
              <dd lang={shown.lang}>
                <PageLink to={{ name: 'movement' }} entry={id} className={styles['milestone']}>
                  {shown.text}
                </PageLink>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles['more']}>
        <PageLink to={{ name: 'movement' }}>{t('start.movementMore')}</PageLink>
      </p>
    </>
  );
}
