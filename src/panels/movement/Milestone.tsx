import type { CitedSources } from '#domain/built.ts';
import { textFor } from '#domain/localizedText.ts';
import type { MilestoneRecord } from '#domain/records.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FactNotes } from '#panels/facts/FactNotes.tsx';
import { Localized, Paragraphs } from '#panels/facts/Localized.tsx';
import { OpenedFact } from '#panels/facts/OpenedFact.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './MovementPanel.module.css';

type Props = { milestone: MilestoneRecord; sources: CitedSources };

/** One moment, organisation or idea, with when, where and who says so. */
export function Milestone({ milestone, sources }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, text, date, place, link } = milestone;
  const shown = textFor(title, language);
  return (
    <OpenedFact id={milestone.id} className={styles['milestone']}>
      <h3 lang={shown.lang}>{shown.text}</h3>
      {(date !== undefined || place) && (
        <p className={styles['when']}>
          {date !== undefined && formatDate(date, language)}
          {date !== undefined && place && ' · '}
          {place && <Localized text={place} />}
        </p>
      )}
      <Paragraphs text={text} />
      {link !== undefined && (
        <p className={styles['way']}>
          <PageLink to={{ name: 'link', id: link }}>{t('movement.link')}</PageLink>
        </p>
      )}
      <FactNotes fact={milestone} sources={sources} />
    </OpenedFact>
  );
}
