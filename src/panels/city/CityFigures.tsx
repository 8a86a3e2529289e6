import { useTranslation } from 'react-i18next';
import type { CityRecord } from '#domain/records.ts';
import { textFor } from '#domain/localizedText.ts';
import { formatDate, formatNumber, formatTimeNow } from '#i18n/format.ts';
import { KeyFigures, type KeyFigure } from '#panels/frame/KeyFigures.tsx';
import { useNow } from '#panels/frame/useNow.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import type { Language } from '#domain/language.ts';

/** Population with its year, local time now, number of links: the line under a city's name. */
export function CityFigures({ city, links }: { city: CityRecord; links: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const figures: KeyFigure[] = [
    { value: formatNumber(links, language), label: t('city.linksLabel', { count: links }) },
    populationFigure(city, language, t('city.population'), t('fact.unknown'), t('confidence.unchecked')),
    { value: formatTimeNow(now, city.timeZone), label: t('city.localTime') },
  ];
  return <KeyFigures figures={figures} />;
}

function populationFigure(
  city: CityRecord,
  language: Language,
  label: string,
  unknown: string,
  unchecked: string,
): KeyFigure {
  const { population } = city;
  if (!population) return { value: unknown, label };
  const note = population.note && textFor(population.note, language);
  const parts = [
    population.date && formatDate(population.date, language),
    note && !note.isFallback ? note.text : undefined,
    population.confidence === 'unchecked' ? unchecked : undefined,
  ];
  const detail = parts.filter((part) => part !== undefined).join(' · ');
  return { value: formatNumber(population.value, language), label, ...(detail !== '' && { detail }) };
}
