import { useCityDetails } from '#api/queries.ts';
import type { CityDetails } from '#domain/built.ts';
import { countryName } from '#i18n/format.ts';
import { FailedPanel, LoadingPanel, MissingPage, isMissing } from '#panels/frame/PanelStates.tsx';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Events, Memorials } from '#panels/facts/Entries.tsx';
import { Doubts, FactNotes } from '#panels/facts/FactNotes.tsx';
import { HowToAdd } from '#panels/facts/HowToAdd.tsx';
import { Paragraphs } from '#panels/facts/Localized.tsx';
import { OpenedFact } from '#panels/facts/OpenedFact.tsx';
import { StoryLinks } from '#panels/story/StoryLinks.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { CityFigures } from './CityFigures.tsx';
import { CityNames } from './CityNames.tsx';
import { CityLinks } from './CityLinks.tsx';
import { CityProvenance } from './CityProvenance.tsx';
import styles from './CityPanel.module.css';

/** Everything the atlas knows of a city. */
export function CityPanel({ id }: { id: string }) {
  const details = useCityDetails(id);
  if (details.data) return <City details={details.data} />;
  if (details.error && isMissing(details.error)) return <MissingPage kind="city" id={id} />;
  if (details.error) return <FailedPanel error={details.error} onRetry={() => void details.refetch()} />;
  return <LoadingPanel />;
}

function City({ details }: { details: CityDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { city, links, memorialsHere, memorialsElsewhere, events, sources, stories } = details;
  const name = city.name[language];
  return (
    <article data-compact>
      <PanelHeading
        eyebrow={`${t(`kind.city.${city.kind}`)} · ${countryName(city.country, language)}`}
        title={name}
      >
        <CityNames city={city} />
      </PanelHeading>
      <CityFigures city={city} links={links.length} sources={sources} />
      {city.text && <Paragraphs className={styles['text']} text={city.text} />}
      {stories.length > 0 && (
        <Section title={t('city.stories')} part="more">
          <StoryLinks ids={stories} />
        </Section>
      )}
      <CityLinks links={links} />
      <Section title={t('city.here')} part="memorials" count={memorialsHere.length}>
        {memorialsHere.length > 0 ? (
          <Memorials memorials={memorialsHere} sources={sources} />
        ) : (
          <HowToAdd>{t('city.nothingHere')}</HowToAdd>
        )}
      </Section>
      {memorialsElsewhere.length > 0 && (
        <Section
          title={t('city.elsewhere', { city: name })}
          part="memorials"
          count={memorialsElsewhere.length}
        >
          <Memorials memorials={memorialsElsewhere} sources={sources} />
        </Section>
      )}
      <Section title={t('city.events')} part="events" count={events.length}>
        {events.length > 0 ? (
          <Events events={events} sources={sources} />
        ) : (
          <HowToAdd>{t('city.noEvents')}</HowToAdd>
        )}
      </Section>
      {city.facts && (
        <Section title={t('city.about')} part="more">
          {city.facts.map((fact) => (
            <OpenedFact key={fact.id} id={fact.id} className={styles['fact']}>
              <Paragraphs text={fact.text} />
              <FactNotes fact={fact} sources={sources} />
            </OpenedFact>
          ))}
        </Section>
      )}
      {city.doubts && (
        <Section title={t('fact.doubts')} part="more">
          <Doubts doubts={city.doubts} sources={sources} />
        </Section>
      )}
      <CityProvenance city={city} sources={sources} />
    </article>
  );
}
