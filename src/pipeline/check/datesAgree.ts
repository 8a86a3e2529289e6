import { firstDay, lastDay, parsePartialDate, type DatePoint } from '#domain/partialDate.ts';

/** How far from an about-date the day may lie, whatever its precision: `~` may stand for a guessed year. */
const aboutYears = 2;

/** First and last day as YYYY-MM-DD, which are compared as text and need not be in the calendar. */
type Span = [first: string, last: string];

/** Whether two dates can mean the same day, each as sharp as it is; so does what is no date. */
export function datesAgree(a: string, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return !one || !other || (one[0] <= other[1] && other[0] <= one[1]);
}

function spanOf(text: string): Span | null {
  const date = parsePartialDate(text);
  if (!date) return null;
  if (date.kind === 'point') return spanOfPoint(date.point);
  return [date.start ? spanOfPoint(date.start)[0] : '', date.end ? spanOfPoint(date.end)[1] : '9999'];
}

function spanOfPoint(point: DatePoint): Span {
  // "Winter 2018" is said of the months at either end of 2018.
  const [first, last]: Span =
    point.season === 'winter'
      ? [inYear(point.year, '01-01'), inYear(point.year + 1, '02-29')]
      : [firstDay(point), lastDay(point)];
  return point.isAbout ? [moved(first, -aboutYears), moved(last, aboutYears)] : [first, last];
}

function moved(day: string, years: number): string {
  return inYear(Number(day.slice(0, 4)) + years, day.slice(5));
}

function inYear(year: number, monthAndDay: string): string {
  return `${String(Math.max(0, year)).padStart(4, '0')}-${monthAndDay}`;
}
