/**
 * Dates as the sources give them, in a subset of EDTF (Library of Congress, level 1 and the
 * decades of level 2): 1991 · 1991-04 · 1991-04-14 · 2018-23 (autumn) · 192X (the 1920s) ·
 * a `~` behind any of them for "about" · A/B an interval · A/.. open · ../B start unknown.
 */
type DatePrecision = 'decade' | 'year' | 'season' | 'month' | 'day';
type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type DatePoint = {
  precision: DatePrecision;
  year: number;
  /** 1 to 12 with precision month or day. */
  month?: number;
  /** 1 to 31 with precision day. */
  day?: number;
  season?: Season;
  isAbout: boolean;
};

export type PartialDate =
  | { kind: 'point'; point: DatePoint }
  | { kind: 'interval'; start: DatePoint | null; end: DatePoint | null; isOpen: boolean };

const seasons: Record<string, Season> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};
const pointPattern = /^(\d{3})(?:(X)|(\d)(?:-(\d{2})(?:-(\d{2}))?)?)(~?)$/;

function daysInMonth(year: number, month: number): number {
  // The calendar repeats after 400 years; Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function parsePoint(text: string): DatePoint | null {
  const match = pointPattern.exec(text);
  if (!match) return null;
  const [, century = '', decade, digit = '', middle, day, about] = match;
  const isAbout = about === '~';
  if (decade) return { precision: 'decade', year: Number(century) * 10, isAbout };
  const year = Number(century + digit);
  if (middle === undefined) return { precision: 'year', year, isAbout };
  const season = seasons[middle];
  if (season) return day === undefined ? { precision: 'season', year, season, isAbout } : null;
  const month = Number(middle);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { precision: 'month', year, month, isAbout };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(year, month)) return null;
  return { precision: 'day', year, month, day: dayNumber, isAbout };
}

/** Null where the text is no date of the subset, or an interval that ends before it begins. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (second === undefined) {
    const point = parsePoint(first);
    return point && { kind: 'point', point };
  }
  if (parts.length > 2) return null;
  const start = first === '..' ? null : parsePoint(first);
  const end = second === '..' ? null : parsePoint(second);
  if ((first !== '..' && !start) || (second !== '..' && !end) || (!start && !end)) return null;
  if (start && end && firstDay(start) > lastDay(end)) return null;
  return { kind: 'interval', start, end, isOpen: second === '..' };
}

const seasonMonths: Record<Season, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 12],
};

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** The first day the point can mean, as YYYY-MM-DD: sorts as text. */
export function firstDay(point: DatePoint): string {
  const month = point.season ? seasonMonths[point.season][0] : (point.month ?? 1);
  return iso(point.year, month, point.day ?? 1);
}

/** The last day the point can mean, as YYYY-MM-DD. */
export function lastDay(point: DatePoint): string {
  const year = point.precision === 'decade' ? point.year + 9 : point.year;
  const month = point.season ? seasonMonths[point.season][1] : (point.month ?? 12);
  return iso(year, month, point.day ?? daysInMonth(year, month));
}

/** The first point a date names: its start, or the end of an interval whose start is unknown. */
export function leadingPoint(date: PartialDate): DatePoint | null {
  return date.kind === 'point' ? date.point : (date.start ?? date.end);
}

/** The year by which a date is sorted, filtered and coloured; null for a text that is no date. */
export function yearOf(text: string | undefined): number | null {
  const date = text === undefined ? null : parsePartialDate(text);
  return date ? (leadingPoint(date)?.year ?? null) : null;
}

/** Compares two dates by their first day; unknown dates come last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  return sortKey(a).localeCompare(sortKey(b), 'en');
}

function sortKey(text: string | undefined): string {
  const date = text === undefined ? null : parsePartialDate(text);
  const point = date && leadingPoint(date);
  return point ? firstDay(point) : '9999';
}
