import { useAtlas, useLinkDetails } from '#api/queries.ts';
import type { LinkDetails } from '#domain/built.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FailedPanel, LoadingPanel, MissingPage, isMissing } from '#panels/frame/PanelStates.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Events, Memorials } from '#panels/facts/Entries.tsx';
import { ConfidenceMark, Doubts } from '#panels/facts/FactNotes.tsx';
import { HowToAdd } from '#panels/facts/HowToAdd.tsx';
import { Paragraphs } from '#panels/facts/Localized.tsx';
import { SourceList } from '#panels/facts/SourceList.tsx';
import { StoryLinks } from '#panels/story/StoryLinks.tsx';
import { Agreements } from './Agreements.tsx';
import { LinkFigures } from './LinkFigures.tsx';
import { LinkGeography } from './LinkGeography.tsx';
import { LinkHeading } from './LinkHeading.tsx';
import styles from './LinkPanel.module.css';

/** Everything the atlas knows of the tie of two cities. */
export function LinkPanel({ id }: { id: string }) {
  const details = useLinkDetails(id);
  if (details.data) return <Link details={details.data} />;
  if (details.error && isMissing(details.error)) return <MissingPage kind="link" id={id} />;
  if (details.error) return <FailedPanel error={details.error} onRetry={() => void details.refetch()} />;
  return <LoadingPanel />;
}

function Link({ details }: { details: LinkDetails }) {
  const { t } = useTranslation();
  const { data: atlas } = useAtlas();
  const { link, sources, stories } = details;
  const [a, b] = link.cities;
  const cityA = atlas?.city(a);
  const cityB = atlas?.city(b);
  const memorials = (link.memorials ?? []).map((memorial) => ({ memorial }));
  const events = (link.events ?? []).map((event) => ({ event }));
  return (
    <article>
      <LinkHeading link={link} cities={[cityA, cityB]} />
      <LinkFigures details={details} />
      {link.text && <Paragraphs className={styles['text']} text={link.text} />}
      {stories.length > 0 && <StoryLinks ids={stories} />}
      <Section title={t('link.memorials')} part="memorials" count={memorials.length}>
        {memorials.length > 0 ? (
          <Memorials memorials={memorials} sources={sources} />
        ) : (
          <HowToAdd>{t('link.noMemorials')}</HowToAdd>
        )}
      </Section>
      <Section title={t('link.events')} part="events" count={events.length}>
        {events.length > 0 ? (
          <Events events={events} sources={sources} />
        ) : (
          <HowToAdd>{t('link.noEvents')}</HowToAdd>
        )}
      </Section>
      <Section title={t('link.agreements')} part="list" count={link.agreements.length}>
        {link.agreements.length > 0 && <Agreements agreements={link.agreements} sources={sources} />}
        {firstAgreementDate(link) === undefined && <HowToAdd>{t('link.noAgreement')}</HowToAdd>}
      </Section>
      {cityA && cityB && (
        <Section title={t('link.geography')} part="more">
          <LinkGeography details={details} cities={[cityA, cityB]} />
        </Section>
      )}
      {link.doubts && link.doubts.length > 0 && (
        <Section title={t('fact.doubts')}>
          <Doubts doubts={link.doubts} sources={sources} />
        </Section>
      )}
      <Section title={t('link.linkedBy')}>
        <p className={styles['basis']}>
          <ConfidenceMark confidence={link.confidence} />
        </p>
        {link.sources.length > 0 ? (
          <SourceList citations={link.sources} sources={sources} />
        ) : (
          <HowToAdd>{t('fact.noSource')}</HowToAdd>
        )}
      </Section>
    </article>
  );
}
