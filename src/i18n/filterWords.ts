import type { LinkFilter } from '#domain/filter.ts';
import { countryName } from './countryNames.ts';
import type { Words } from './dateWords.ts';

function yearsInWords({ from, to }: LinkFilter, { t }: Words): string[] {
  if (from !== null && to !== null)
    return [from === to ? t('filter.year', { year: from }) : t('filter.years', { from, to })];
  if (from !== null) return [t('filter.from', { year: from })];
  return to === null ? [] : [t('filter.to', { year: to })];
}

/** What a filter asks for: "concluded 1960–1990, status: ended, country: France". The words of the map's part must be there. */
export function filterInWords(filter: LinkFilter, words: Words): string {
  const { t, language } = words;
  const { status, country } = filter;
  const statuses = status?.map((each) => t(`status.${each}`).toLowerCase()).join(' / ');
  return [
    ...yearsInWords(filter, words),
    ...(statuses === undefined ? [] : [t('filter.status', { statuses })]),
    ...(country === null ? [] : [t('filter.country', { country: countryName(country, language) })]),
  ].join(', ');
}
