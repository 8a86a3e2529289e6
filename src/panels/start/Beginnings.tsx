import { useTranslation } from 'react-i18next';
import { useMovement } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import { compareDates } from '#domain/partialDate.ts';
import { formatYear } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './StartPanel.module.css';

/** Ids of the milestones that tell the beginnings in few lines; the others stand on the page of the movement. */
const told = ['coventry-stalingrad-1944', 'montbeliard-ludwigsburg-1950', 'fmvj-1957', 'almaty-modena-1972'];

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
    .filter(({ id }) => told.includes(id))
    .toSorted((a, b) => compareDates(a.date, b.date));
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
