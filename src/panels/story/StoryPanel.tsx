import { useCityDetails, useLinkDetails, useStory } from '#api/queries.ts';
import type { StoryDetails } from '#domain/built.ts';
import { citiesOfLinkId } from '#domain/linkId.ts';
import { formatDate } from '#i18n/format.ts';
import { FailedPanel, LoadingPanel, MissingPage, isMissing } from '#panels/frame/PanelStates.tsx';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { useCityName } from '#panels/facts/Entries.tsx';
import { Doubts, FactNotes } from '#panels/facts/FactNotes.tsx';
import { Localized, Paragraphs } from '#panels/facts/Localized.tsx';
import { OpenedFact } from '#panels/facts/OpenedFact.tsx';
import { SourceList } from '#panels/facts/SourceList.tsx';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { CityFacts, LinkFacts } from './SubjectFacts.tsx';
import { SubjectState } from './SubjectState.tsx';
import styles from './StoryPanel.module.css';

/** One of the stories told at length. */
export function StoryPanel({ id }: { id: string }) {
  const details = useStory(id);
  if (details.data) return <Story details={details.data} />;
  if (details.error && isMissing(details.error)) return <MissingPage kind="story" id={id} />;
  if (details.error) return <FailedPanel error={details.error} onRetry={() => void details.refetch()} />;
  return <LoadingPanel />;
}

function Story({ details: { story, sources } }: { details: StoryDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { subject } = story;
  const linkDetails = useLinkDetails(subject.link);
  const cityDetails = useCityDetails(subject.city);
  const isSettled = !linkDetails.isLoading && !cityDetails.isLoading;
  return (
    <article>
      <PanelHeading eyebrow={t('story.eyebrow')} title={story.title[language]}>
        <p className={styles['summary']}>
          <Localized text={story.summary} />
        </p>
      </PanelHeading>
      <Paragraphs className={styles['text']} text={story.text} />
      <Subject subject={subject} />
      {subject.links && (
        <Section title={t('story.links')} part="list" count={subject.links.length}>
          <ul className={styles['subjects']}>
            {subject.links.map((link) => (
              <li key={link}>
                <LinkName id={link} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {linkDetails.data && <LinkFacts details={linkDetails.data} />}
      {cityDetails.data && <CityFacts details={cityDetails.data} />}
      <SubjectState details={subject.link === undefined ? cityDetails : linkDetails} />
      <Section title={t('story.facts')} count={story.facts.length}>
        <ul className={styles['facts']}>
          {story.facts.map((fact) => (
            <li key={fact.id}>
              <OpenedFact id={fact.id} isSettled={isSettled} className={styles['fact']}>
                {fact.date && <p className={styles['factDate']}>{formatDate(fact.date, language)}</p>}
                <Paragraphs text={fact.text} />
                <FactNotes fact={fact} sources={sources} />
              </OpenedFact>
            </li>
          ))}
        </ul>
      </Section>
      {story.doubts && story.doubts.length > 0 && (
        <Section title={t('fact.doubts')}>
          <Doubts doubts={story.doubts} sources={sources} />
        </Section>
      )}
      <Section title={t('fact.sources')}>
        <SourceList citations={story.sources} sources={sources} />
      </Section>
    </article>
  );
}

function Subject({ subject }: Pick<StoryDetails['story'], 'subject'>) {
  const { t } = useTranslation();
  const cityName = useCityName();
  if (subject.link) return <LinkName id={subject.link} />;
  if (!subject.city) return null;
  return (
    <PageLink className={styles['subject']} to={{ name: 'city', id: subject.city }}>
      {t('story.toCity', { city: cityName(subject.city) })}
    </PageLink>
  );
}

function LinkName({ id }: { id: string }) {
  const { t } = useTranslation();
  const cityName = useCityName();
  const cities = citiesOfLinkId(id);
  if (!cities) return null;
  return (
    <PageLink className={styles['subject']} to={{ name: 'link', id }}>
      {t('story.toLink', { cities: `${cityName(cities[0])} – ${cityName(cities[1])}` })}
    </PageLink>
  );
}
