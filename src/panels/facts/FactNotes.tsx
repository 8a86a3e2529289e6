import type { CitedSources } from '#domain/built.ts';
import type { Citation, Doubt, OtherDate } from '#domain/records.ts';
import type { Confidence } from '#domain/kinds.ts';
import type { LocalizedText } from '#domain/localizedText.ts';
import { formatDate } from '#i18n/format.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Localized } from './Localized.tsx';
import { SourceLine } from './SourceList.tsx';
import styles from './facts.module.css';

type Fact = {
  otherDates?: OtherDate[] | undefined;
  people?: LocalizedText[] | undefined;
  sources: Citation[];
  confidence: Confidence;
  doubts?: Doubt[] | undefined;
};

/** What belongs to every fact: people, other dates, doubts, how sure it is and who says so. */
export function FactNotes({ fact, sources }: { fact: Fact; sources: CitedSources }) {
  return (
    <>
      <People people={fact.people} />
      <OtherDates dates={fact.otherDates} sources={sources} />
      <Doubts doubts={fact.doubts} sources={sources} />
      <div className={styles['basis']}>
        <ConfidenceMark confidence={fact.confidence} />
        <SourceLine citations={fact.sources} sources={sources} />
      </div>
    </>
  );
}

function People({ people }: { people: LocalizedText[] | undefined }) {
  const { t } = useTranslation();
  if (!people || people.length === 0) return null;
  return (
    <p className={styles['people']}>
      <span className={styles['label']}>{t('fact.people')}</span>{' '}
      {people.map((person, index) => (
        <span key={person.en}>
          {index > 0 && '; '}
          <PersonName person={person} />
        </span>
      ))}
    </p>
  );
}

/** A name needs no fallback mark: it is right in any language. */
function PersonName({ person }: { person: LocalizedText }) {
  const language = useLanguage();
  const own = person[language];
  return own === undefined ? <span lang="en">{person.en}</span> : <>{own}</>;
}

function OtherDates({ dates, sources }: { dates: OtherDate[] | undefined; sources: CitedSources }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!dates || dates.length === 0) return null;
  return (
    <ul className={styles['doubts']}>
      {dates.map((other) => (
        <li key={other.date}>
          <Icon name="calendar" size={16} />
          <span>
            {t(otherDateKey(other), { date: formatDate(other.date, language) })}
            {other.note && (
              <>
                {'. '}
                <Localized text={other.note} />
              </>
            )}
            <SourceLine citations={other.sources} sources={sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A date that nobody named states is never told as a source's. */
function otherDateKey({ sources }: OtherDate) {
  return sources.length > 0 ? 'fact.otherDate' : 'fact.otherDateUnsourced';
}

export function Doubts({ doubts, sources }: { doubts: Doubt[] | undefined; sources: CitedSources }) {
  const { t } = useTranslation();
  if (!doubts || doubts.length === 0) return null;
  return (
    <ul className={styles['doubts']} aria-label={t('fact.doubts')}>
      {doubts.map((doubt) => (
        <li key={doubt.text.en}>
          <Icon name="warning" size={16} />
          <span>
            <Localized text={doubt.text} />
            <SourceLine citations={doubt.sources} sources={sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How sure a fact is, in a word or two one can read on any screen; a fact without a source says so loudest. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation();
  return (
    <span className={styles['confidence']} data-confidence={confidence} title={t(`confidence.${confidence}`)}>
      {t(`confidence.short.${confidence}`)}
    </span>
  );
}
