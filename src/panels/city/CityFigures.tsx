import type { CitedSources } from '#domain/built.ts';
import type { CityRecord } from '#domain/records.ts';
import { formatDate, formatNumber, formatTimeNow, formatZone } from '#i18n/format.ts';
import { ConfidenceMark } from '#panels/facts/FactNotes.tsx';
import { Localized } from '#panels/facts/Localized.tsx';
import { Missing } from '#panels/facts/Missing.tsx';
import { SourceLine } from '#panels/facts/SourceList.tsx';
import { KeyFigures, type KeyFigure } from '#panels/frame/KeyFigures.tsx';
import { useNow } from '#panels/frame/useNow.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './CityPanel.module.css';

type Props = { city: CityRecord; links: number; sources: CitedSources };

/** Population with its year, local time now, number of links: the line under a city's name. */
export function CityFigures({ city, links, sources }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const { population } = city;
  const figures: KeyFigure[] = [
    { value: formatNumber(links, language), label: t('city.linksLabel', { count: links }) },
    {
      value: population ? formatNumber(population.value, language) : t('fact.unknown'),
      label: t('city.population'),
      detail: population?.date === undefined ? undefined : formatDate(population.date, language),
    },
    {
      value: now ? formatTimeNow(now, city.timeZone, language) : formatZone(city.timeZone),
      label: t('city.localTime'),
      isOfNow: true,
    },
  ];
  // A data set that most figures rest on stands once, below, among the sources of the city.
  const ownSources =
    population?.sources.filter((each) => typeof each !== 'string' || sources[each]?.kind !== 'data-set') ??
    [];
  const isUnchecked = population?.confidence === 'unchecked';
  return (
    <>
      <KeyFigures figures={figures} />
      {!population && <Missing parts={['population']} />}
      {population && (population.note || isUnchecked || ownSources.length > 0) && (
        <div className={styles['figuresNote']}>
          <span className={styles['label']}>{t('city.population')}</span>{' '}
          {population.note && <Localized text={population.note} />}{' '}
          {isUnchecked && <ConfidenceMark confidence="unchecked" />}
          <SourceLine citations={ownSources} sources={sources} />
        </div>
      )}
    </>
  );
}
