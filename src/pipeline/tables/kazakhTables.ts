/**
 * Kazakh dates, numbers, lists and letters from the ICU of Node. Chromium has no Kazakh in its Intl,
 * though `supportedLocalesOf` says so: there the page reads these tables.
 */
const locale = 'kk';
const utc = { timeZone: 'UTC' } as const;
const sampleYear = 2018;

/** Lower-case letters of the Kazakh Cyrillic alphabet; the order comes from the collator. */
const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

type DateOptions = Intl.DateTimeFormatOptions;

function dayOf(month: number, day = 15): Date {
  return new Date(Date.UTC(sampleYear, month, day));
}

function partOf(type: Intl.DateTimeFormatPartTypes, options: DateOptions, date: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { ...utc, ...options }).formatToParts(date);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function monthNames(options: DateOptions): string[] {
  return Array.from({ length: 12 }, (_, month) => partOf('month', options, dayOf(month)));
}

/** Monday first. The first of January 2018 was a Monday. */
function weekdayNames(weekday: 'long' | 'short'): string[] {
  return Array.from({ length: 7 }, (_, day) => partOf('weekday', { weekday }, dayOf(0, day + 1)));
}

/** A pattern such as "{year} ж. {day} {month}". */
function pattern(options: DateOptions): string {
  return new Intl.DateTimeFormat(locale, { ...utc, ...options })
    .formatToParts(dayOf(0))
    .map((part) => (part.type === 'literal' ? part.value : `{${part.type}}`))
    .join('');
}

function numberMark(type: 'group' | 'decimal' | 'minusSign'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.8);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function joiner(count: number): string {
  const list = new Intl.ListFormat(locale).formatToParts(Array.from({ length: count }, () => 'x'));
  return list.findLast((part) => part.type === 'literal')?.value ?? '';
}

const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

function relativePhrases(direction: 1 | -1): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(locale);
  return Object.fromEntries(
    units.map((unit) => {
      const parts = format.formatToParts(direction * 5, unit);
      return [unit, parts.map((part) => (part.type === 'literal' ? part.value : '{count}')).join('')];
    }),
  );
}

function namedDays(): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return Object.fromEntries([-1, 0, 1].map((days) => [String(days), format.format(days, 'day')]));
}

/** The content of `src/i18n/generated/kazakh.json`. */
export function kazakhTables() {
  return {
    months: {
      /** Standing alone: "Қаңтар". */
      alone: monthNames({ month: 'long' }),
      aloneShort: monthNames({ month: 'short' }),
      /** Inside a date: "15 қаңтар". */
      inDate: monthNames({ year: 'numeric', month: 'long', day: 'numeric' }),
      inDateShort: monthNames({ year: 'numeric', month: 'short', day: 'numeric' }),
    },
    weekdays: { long: weekdayNames('long'), short: weekdayNames('short') },
    patterns: {
      yearMonthDay: pattern({ year: 'numeric', month: 'long', day: 'numeric' }),
      yearMonth: pattern({ year: 'numeric', month: 'long' }),
      monthDay: pattern({ month: 'long', day: 'numeric' }),
      time: pattern({ hour: '2-digit', minute: '2-digit' }),
    },
    number: { group: numberMark('group'), decimal: numberMark('decimal'), minus: numberMark('minusSign') },
    list: { two: joiner(2), last: joiner(3), between: ', ' },
    alphabet: Array.from(letters).toSorted(new Intl.Collator(locale).compare).join(''),
    relative: { past: relativePhrases(-1), future: relativePhrases(1), days: namedDays() },
  };
}
