import type { TFunction } from './messageKey.ts';

type ClockParts = { date: number; hour: string; minute: string };

/**
 * Null where the browser does not know the zone: those older than a zone's present name (Europe/Kyiv,
 * Asia/Qostanay) throw at it.
 */
function clockParts(timeZone: string, at: Date): ClockParts | null {
  try {
    return partsOf(clockIn(timeZone), at);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Hours are told with 24-hour clock and Western digits in all four languages, so one plain locale
 * serves them all, Kazakh too.
 */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function partsOf(clock: Intl.DateTimeFormat, at: Date): ClockParts {
  const parts = clock.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((found) => found.type === type)?.value ?? '';
  const [year, month, day, hour, minute] = [
    part('year'),
    part('month'),
    part('day'),
    part('hour'),
    part('minute'),
  ];
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return { date, hour, minute };
}

/** The clock in a time zone: "14:05"; null where the browser does not know the zone. */
export function clockTime(timeZone: string, now: Date): string | null {
  const clock = clockParts(timeZone, now);
  return clock && `${clock.hour}:${clock.minute}`;
}

/** Minutes by which a zone's clock is ahead of another's at a moment; null where the browser does not know one of them. */
function minutesAhead(timeZone: string, other: string, at: Date): number | null {
  const [clock, otherClock] = [clockParts(timeZone, at), clockParts(other, at)];
  return clock && otherClock && Math.round((clock.date - otherClock.date) / 60_000);
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** Distance of a zone's clock from Greenwich: "UTC+5", "UTC+1/+2" where summer time changes it. */
export function zoneOffsets(timeZone: string, year: number): string {
  const offsets = middleOfSeasons(year).map((at) => minutesAhead(timeZone, 'UTC', at) ?? 0);
  const texts = [...new Set(offsets.toSorted((a, b) => a - b))].map(offsetText);
  return `UTC${texts.join('/')}`;
}

/** January and July: months, not "winter" and "summer", which change places south of the equator. */
function middleOfSeasons(year: number): [Date, Date] {
  return [new Date(Date.UTC(year, 0, 15, 12)), new Date(Date.UTC(year, 6, 15, 12))];
}

function duration(minutes: number, t: TFunction): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  if (hours === 0) return t('time.minutes', { minutes: rest });
  return rest === 0 ? t('time.hours', { hours }) : t('time.hoursMinutes', { hours, minutes: rest });
}

function aheadOrBehind(minutes: number, t: TFunction): string {
  if (minutes === 0) return t('time.same');
  return t(minutes > 0 ? 'time.ahead' : 'time.behind', { time: duration(minutes, t) });
}

/** How far `timeZone` is ahead of `other` in the middle of January and of July of a year. */
export function timeDifferenceInWords(timeZone: string, other: string, year: number, t: TFunction): string {
  const [january = null, july = null] = middleOfSeasons(year).map((at) => minutesAhead(timeZone, other, at));
  if (january === null || july === null) return t('fact.unknown');
  if (january === july) return aheadOrBehind(january, t);
  if (january * july > 0) {
    const key = january > 0 ? 'time.aheadSeasons' : 'time.behindSeasons';
    return t(key, { january: duration(january, t), july: duration(july, t) });
  }
  return t('time.seasons', { january: aheadOrBehind(january, t), july: aheadOrBehind(july, t) });
}
