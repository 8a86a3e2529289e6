import { parsePartialDate, type DatePoint } from '#domain/partialDate.ts';
import { monthName } from '#i18n/localeTables.ts';
import type { HeadContext } from './headContext.ts';

/** From when a date can be said to hold: a point, or the start of an interval that goes on. */
export function startingPoint(edtf: string | undefined): DatePoint | null {
  const date = edtf === undefined ? null : parsePartialDate(edtf);
  if (!date) return null;
  if (date.kind === 'point') return date.point;
  return date.isOpen ? date.start : null;
}

/** "since 14 April 1991", as precise as the date is; null where no start is known. */
export function sinceWords(edtf: string | undefined, { language, t }: HeadContext): string | null {
  const point = startingPoint(edtf);
  if (!point) return null;
  const { year, month = 1, day, season = 'spring' } = point;
  const since = t(`head.since.${point.precision}`, {
    year,
    month: monthName(language, month, 'since'),
    day: day === 1 ? t('date.firstDay') : String(day),
    season: t(`date.season.since.${season}`),
  });
  return point.isAbout ? t('head.sinceAbout', { since }) : since;
}
