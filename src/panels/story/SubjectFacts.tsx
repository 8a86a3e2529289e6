import type { CitedSources, CityDetails, LinkDetails, PlacedEvent, PlacedMemorial } from '#domain/built.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Events, Memorials } from '#panels/facts/Entries.tsx';
import { Section } from '#panels/frame/Section.tsx';

/** Memorials and events of the link that the story tells of. */
export function LinkFacts({ details: { link, sources } }: { details: LinkDetails }) {
  const memorials = (link.memorials ?? []).map((memorial) => ({ memorial }));
  const events = (link.events ?? []).map((event) => ({ event }));
  return <PlacedFacts memorials={memorials} events={events} sources={sources} />;
}

/** Memorials for the city's partners, here and there, and what happened here. */
export function CityFacts({ details }: { details: CityDetails }) {
  const { memorialsHere, memorialsElsewhere, events, sources } = details;
  return (
    <PlacedFacts memorials={[...memorialsHere, ...memorialsElsewhere]} events={events} sources={sources} />
  );
}

type Props = {
  memorials: readonly PlacedMemorial[];
  events: readonly PlacedEvent[];
  sources: CitedSources;
};

function PlacedFacts({ memorials, events, sources }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {memorials.length > 0 && (
        <Section title={t('story.memorials')} count={memorials.length}>
          <Memorials memorials={memorials} sources={sources} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={t('story.events')} count={events.length}>
          <Events events={events} sources={sources} />
        </Section>
      )}
    </>
  );
}
