import type { ReactNode } from 'react';
import type { CitedSources, PlacedEvent, PlacedMemorial } from '#domain/built.ts';
import { useAtlas } from '#api/queries.ts';
import { citiesOfLinkId } from '#domain/linkId.ts';
import type { Memorial } from '#domain/records.ts';
import { eventIcon, memorialIcon } from '#domain/kindIcon.ts';
import { formatDate } from '#i18n/format.ts';
import { useOpenedEntry } from '#panels/frame/useOpenedEntry.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import type { IconName } from '#ui/icons/iconPaths.ts';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FactNotes } from './FactNotes.tsx';
import { Localized, Paragraphs } from './Localized.tsx';
import { Missing, type MissingPart } from './Missing.tsx';
import styles from './facts.module.css';

/** A memorial or event in a list: a line that opens to everything known about it. */
function Entry({
  id,
  icon,
  title,
  meta,
  children,
}: {
  id: string;
  icon: IconName;
  title: string;
  meta: ReactNode;
  children: ReactNode;
}) {
  const { element, isOpened, pressed } = useOpenedEntry<HTMLDetailsElement>(id);
  return (
    <li className={styles['entry']} data-opened={isOpened || undefined}>
      <details ref={element}>
        <summary onClick={() => pressed(element.current?.open === false)}>
          <Icon name={icon} size={20} className={styles['entryIcon']} />
          <span className={styles['entryHead']}>
            <span className={styles['entryTitle']}>{title}</span>
            <span className={styles['entryMeta']}>{meta}</span>
          </span>
          <Icon name="chevronRight" size={16} className={styles['entryChevron']} />
        </summary>
        <div className={styles['entryBody']}>{children}</div>
      </details>
    </li>
  );
}

function joined(parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

/** Name of a city in the reader's language; its id until the atlas is there. */
export function useCityName(): (id: string) => string {
  const language = useLanguage();
  const { data } = useAtlas();
  return (id) => data?.city(id)?.names[language] ?? id;
}

function missingOf({ date, coordinates }: Memorial): MissingPart[] {
  const parts: MissingPart[] = [];
  if (date === undefined) parts.push('date');
  if (coordinates === undefined) parts.push('place');
  return parts;
}

type MemorialsProps = { memorials: readonly PlacedMemorial[]; sources: CitedSources };

export function Memorials({ memorials, sources }: MemorialsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  return (
    <ul className={styles['entries']}>
      {memorials.map(({ memorial, link }) => (
        <Entry
          key={memorial.id}
          id={memorial.id}
          icon={memorialIcon(memorial.kind)}
          title={memorial.name[language]}
          meta={joined([
            cityName(memorial.city),
            t(`kind.memorial.${memorial.kind}`),
            memorial.date ? formatDate(memorial.date, language) : t('fact.yearUnknown'),
          ])}
        >
          {memorial.localName && (
            <p className={styles['local']}>
              {t('fact.local')} <span lang={memorial.localName.lang}>{memorial.localName.text}</span>
            </p>
          )}
          {memorial.text && <Paragraphs text={memorial.text} />}
          {memorial.place && (
            <p>
              <Localized text={memorial.place} />
            </p>
          )}
          {memorial.coordinatesUnchecked && (
            <p className={styles['quiet']}>{t('fact.coordinatesUnchecked')}</p>
          )}
          {link && <LinkOfEntry link={link} />}
          <FactNotes fact={memorial} sources={sources} />
          <Missing parts={missingOf(memorial)} />
        </Entry>
      ))}
    </ul>
  );
}

type EventsProps = { events: readonly PlacedEvent[]; sources: CitedSources };

export function Events({ events, sources }: EventsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  return (
    <ol className={styles['timeline']}>
      {events.map(({ event, link }) => (
        <Entry
          key={event.id}
          id={event.id}
          icon={eventIcon(event.kind)}
          title={event.title[language]}
          meta={joined([
            event.date ? formatDate(event.date, language) : t('fact.undated'),
            event.place && cityName(event.place),
            t(`kind.event.${event.kind}`),
          ])}
        >
          {event.placeNote && (
            <p>
              <Localized text={event.placeNote} />
            </p>
          )}
          {event.text && <Paragraphs text={event.text} />}
          {link && <LinkOfEntry link={link} />}
          <FactNotes fact={event} sources={sources} />
          <Missing parts={event.date ? [] : ['date']} />
        </Entry>
      ))}
    </ol>
  );
}

function LinkOfEntry({ link }: { link: string }) {
  const cityName = useCityName();
  const cities = citiesOfLinkId(link);
  if (!cities) return null;
  return (
    <p>
      <PageLink to={{ name: 'link', id: link }}>{`${cityName(cities[0])} – ${cityName(cities[1])}`}</PageLink>
    </p>
  );
}
