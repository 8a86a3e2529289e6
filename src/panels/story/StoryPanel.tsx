import { useTranslation } from 'react-i18next';
import { useCityDetails, useLinkDetails, useStory } from '#api/queries.ts';
import type { StoryDetails } from '#domain/built.ts';
import { citiesOfLinkId } from '#domain/linkId.ts';
import { formatDate } from '#i18n/format.ts';
import { FailedPanel, LoadingPanel, MissingPage, isMissing } from '#panels/frame/PanelStates.tsx';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Events, Memorials, useCityName } from '#panels/facts/Entries.tsx';
import { Doubts, FactNotes } from '#panels/facts/FactNotes.tsx';
import { Localized, Paragraphs } from '#panels/facts/Localized.tsx';
import { SourceList } from '#panels/facts/SourceList.tsx';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
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
        <Section title={t('story.links')} count={subject.links.length}>
          <ul className={styles['subjects']}>
            {subject.links.map((link) => (
              <li key={link}>
                <LinkName id={link} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {subject.link && <LinkFacts id={subject.link} />}
      {subject.city && <CityFacts id={subject.city} />}
      <Section title={t('story.facts')} count={story.facts.length}>
        <ul className={styles['facts']}>
          {story.facts.map((fact) => (
            <li key={fact.id} id={fact.id}>
              {fact.date && <p className={styles['factDate']}>{formatDate(fact.date, language)}</p>}
              <Paragraphs text={fact.text} />
              <FactNotes fact={fact} sources={sources} />
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

/** Memorials and events of the link that the story tells of. */
function LinkFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useLinkDetails(id);
  if (!data) return null;
  const memorials = (data.link.memorials ?? []).map((memorial) => ({ memorial }));
  const events = (data.link.events ?? []).map((event) => ({ event }));
  return (
    <>
      <Section title={t('story.memorials')} count={memorials.length}>
        <Memorials memorials={memorials} sources={data.sources} />
      </Section>
      <Section title={t('story.events')} count={events.length}>
        <Events events={events} sources={data.sources} />
      </Section>
    </>
  );
}

/** Memorials for the city's partners, here and there, and what happened here. */
function CityFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useCityDetails(id);
  if (!data) return null;
  const memorials = [...data.memorialsHere, ...data.memorialsElsewhere];
  return (
    <>
      <Section title={t('story.memorials')} count={memorials.length}>
        <Memorials memorials={memorials} sources={data.sources} />
      </Section>
      <Section title={t('story.events')} count={data.events.length}>
        <Events events={data.events} sources={data.sources} />
      </Section>
    </>
  );
}
