import { parsePartialDate, type DatePoint, type PartialDate } from '#domain/partialDate.ts';
import type { Language } from '#domain/language.ts';
import { monthName, type MonthForm } from './localeTables.ts';
import type { TFunction } from './messageKey.ts';

type PointForm = 'plain' | 'about' | 'since' | 'until';
export type Words = { language: Language; t: TFunction };

function dayWord(day: number | undefined, { t }: Words): string {
  return day === 1 ? t('date.firstDay') : String(day);
}

/** Without a day a month stands as a name of its own; Russian bends it behind "about", "since" and "until". */
function monthForm(form: PointForm, hasDay: boolean, language: Language): MonthForm {
  if (form === 'since' || form === 'until') return form;
  if (hasDay) return 'inDate';
  return form === 'about' && language === 'ru' ? 'inDate' : 'alone';
}

function seasonWord(point: DatePoint, form: PointForm, { t }: Words): string {
  const season = point.season ?? 'spring';
  return t(`date.season.${form === 'about' ? 'plain' : form}.${season}`);
}

function pointText(point: DatePoint, form: PointForm, words: Words): string {
  const { t, language } = words;
  const { year, day, month = 1 } = point;
  switch (point.precision) {
    case 'decade':
    case 'year':
      return t(`date.${form}.${point.precision}`, { year });
    case 'season':
      return t(`date.${form}.season`, { year, season: seasonWord(point, form, words) });
    case 'month':
      return t(`date.${form}.month`, {
        year,
        month: monthName(language, month, monthForm(form, false, language)),
      });
    case 'day':
      return t(`date.${form}.day`, {
        year,
        day: dayWord(day, words),
        month: monthName(language, month, monthForm(form, true, language)),
      });
  }
}

const plainOrAbout = (point: DatePoint): PointForm => (point.isAbout ? 'about' : 'plain');

function rangeText(start: DatePoint, end: DatePoint, words: Words): string {
  const { t, language } = words;
  const isPlain = !start.isAbout && !end.isAbout;
  const sameYear = start.year === end.year;
  const isBoth = (precision: DatePoint['precision']): boolean =>
    isPlain && start.precision === precision && end.precision === precision;
  const month = (point: DatePoint, form: MonthForm): string => monthName(language, point.month ?? 1, form);

  if (isBoth('day') && sameYear) {
    const days = { from: dayWord(start.day, words), to: dayWord(end.day, words), year: end.year };
    return start.month === end.month
      ? t('date.range.daysOfMonth', { ...days, month: month(end, 'inDate') })
      : t('date.range.daysOfYear', {
          ...days,
          fromMonth: month(start, 'inDate'),
          toMonth: month(end, 'inDate'),
        });
  }
  if (isBoth('month') && sameYear) {
    const months = { fromMonth: month(start, 'alone'), toMonth: month(end, 'alone') };
    return t('date.range.monthsOfYear', { ...months, year: end.year });
  }
  if (isBoth('year')) return t('date.range.years', { from: start.year, to: end.year });
  return t('date.range.other', {
    start: pointText(start, plainOrAbout(start), words),
    end: pointText(end, plainOrAbout(end), words),
  });
}

function openText(point: DatePoint, form: 'since' | 'until', words: Words): string {
  const date = pointText(point, form, words);
  return point.isAbout ? words.t('date.aboutWhole', { date }) : date;
}

function dateText(date: PartialDate, words: Words): string {
  if (date.kind === 'point') return pointText(date.point, plainOrAbout(date.point), words);
  if (date.start && date.end) return rangeText(date.start, date.end, words);
  if (date.start) return openText(date.start, 'since', words);
  return date.end ? openText(date.end, 'until', words) : words.t('date.unknown');
}

/** An EDTF date in words, as precise as it is; a missing or unreadable date is "not known". */
export function dateInWords(text: string | undefined, words: Words): string {
  const date = text === undefined ? null : parsePartialDate(text);
  return date ? dateText(date, words) : words.t('date.unknown');
}

function shortPoint(point: DatePoint, { t }: Words): string {
  const { year } = point;
  if (point.precision === 'decade') return t('date.short.decade', { year });
  return point.isAbout ? t('date.short.about', { year }) : String(year);
}

/** Only the year, for lists and timelines: 1991, c. 2011, 2010–2012, 1928–. Empty where no date is known. */
export function yearsOfDate(text: string | undefined, words: Words): string {
  const date = text === undefined ? null : parsePartialDate(text);
  if (!date) return '';
  if (date.kind === 'point') return shortPoint(date.point, words);
  const start = date.start ? shortPoint(date.start, words) : '';
  const end = date.end ? shortPoint(date.end, words) : '';
  return start === end ? start : `${start}–${end}`;
}
