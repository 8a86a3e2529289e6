import { useTranslation } from 'react-i18next';
import { useMovement } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import { compareDates } from '#domain/partialDate.ts';
import { formatYear } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './StartPanel.module.css';

/** Lines of history that fit the start page. */
const shownMilestones = 4;

/** The movement's beginnings in a few lines, with the way to the whole. */
export function Beginnings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const movement = useMovement();
  if (!movement.data) {
    if (!movement.error) return <SkeletonLines count={4} />;
    return (
      <FailedNotice
        error={movement.error}
        onRetry={() => void movement.refetch()}
        isRetrying={movement.isFetching}
      />
    );
  }
  const milestones = movement.data.milestones
    .filter(({ section, date }) => section === 'history' && date !== undefined)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .slice(0, shownMilestones);
  return (
    <>
      <dl className={styles['milestones']}>
        {milestones.map(({ id, date, title }) => {
          const shown = textFor(title, language);
          return (
            <div key={id}>
              <dt>{formatYear(date, language)}</dt>
              <dd lang={shown.lang}>{shown.text}</dd>
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
