import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  firstDay,
  lastDay,
  leadingPoint,
  parsePartialDate,
  yearOf,
  type DatePoint,
  type PartialDate,
} from './partialDate.ts';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

// Not before 100: there the package takes the leap days of 1900 to 1999.
const year = fc.integer({ min: 100, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({ min: 0, max: 14 }).map(two);
const day = fc.integer({ min: 0, max: 32 }).map(two);
const about = fc.constantFrom('', '~');
const calendarPoint = fc
  .tuple(fc.oneof(year, fc.tuple(year, month), fc.tuple(year, month, day)), about)
  .map(([parts, mark]) => [parts].flat().join('-') + mark);
const season = fc.tuple(year, fc.integer({ min: 20, max: 25 })).map(([y, s]) => `${y}-${s}`);
const decade = year.map((text) => `${text.slice(0, 3)}X`);
const end = fc.oneof(calendarPoint, fc.constant('..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));

function pointOf(date: PartialDate | null): DatePoint {
  if (date?.kind !== 'point') throw new Error('not a point');
  return date.point;
}

/** Milliseconds as the day YYYY-MM-DD. */
function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

describe('against the edtf package', () => {
  test('every year, month or day that is taken means the same days there', () => {
    fc.assert(
      fc.property(calendarPoint, (text) => {
        const own = parsePartialDate(text);
        fc.pre(own !== null);
        const other = edtf(text);
        expect([firstDay(pointOf(own)), lastDay(pointOf(own))]).toEqual([
          isoDay(other.min),
          isoDay(other.max),
        ]);
      }),
    );
  });

  test('every decade that is taken means the same days there', () => {
    fc.assert(
      fc.property(decade, (text) => {
        const point = pointOf(parsePartialDate(text));
        const other = edtf(text);
        expect([firstDay(point), lastDay(point)]).toEqual([isoDay(other.min), isoDay(other.max)]);
      }),
    );
  });

  // Only that it is a season: the package counts quarters from January, the atlas seasons of the north.
  test('every season that is taken is a season there', () => {
    fc.assert(
      fc.property(season, (text) => {
        fc.pre(parsePartialDate(text) !== null);
        expect(parse(text).type).toBe('Season');
      }),
    );
  });

  // End by end: the package also refuses an end less precise than its beginning, as in 2012-05/2012.
  test('every interval that is taken is an interval there, with the same first and last day', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const own = parsePartialDate(text);
        fc.pre(own?.kind === 'interval');
        const [start = '', last = ''] = text.split('/');
        expect(parse(text).type).toBe('Interval');
        expect(own.start && firstDay(own.start)).toBe(start === '..' ? null : isoDay(edtf(start).min));
        expect(own.end && lastDay(own.end)).toBe(last === '..' ? null : isoDay(edtf(last).max));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a date of the atlas', () => {
  test.each([
    ['1991', { precision: 'year', year: 1991, isAbout: false }],
    ['1991-04', { precision: 'month', year: 1991, month: 4, isAbout: false }],
    ['1991-04-14', { precision: 'day', year: 1991, month: 4, day: 14, isAbout: false }],
    ['2011~', { precision: 'year', year: 2011, isAbout: true }],
    ['2018-23', { precision: 'season', year: 2018, season: 'autumn', isAbout: false }],
    ['192X', { precision: 'decade', year: 1920, isAbout: false }],
  ])('%s keeps its precision', (text, point) => {
    expect(parsePartialDate(text)).toEqual({ kind: 'point', point });
  });

  test('an open interval lasts to today, one without start has no first point', () => {
    expect(parsePartialDate('1928/..')).toMatchObject({ kind: 'interval', end: null, isOpen: true });
    expect(parsePartialDate('../2012')).toMatchObject({ kind: 'interval', start: null, isOpen: false });
  });

  test.each([
    '',
    '91',
    '1991-13',
    '1991-00',
    '1991-02-29',
    '1991-4-1',
    '14.04.1991',
    '2018-25',
    '2018-23-01',
    '../..',
    '/',
    '1991/',
    '2012/2010',
    '1991/1992/1993',
    ' 1991',
    '1991\n',
    '2012-05/2012-03',
  ])('%j is refused', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('text with other characters than those of dates is never a date', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[\dX~./-]*$/.test(text));
        expect(parsePartialDate(text)).toBeNull();
      }),
    );
  });

  test('no point ends before it begins', () => {
    fc.assert(
      fc.property(fc.oneof(calendarPoint, season, decade), (text) => {
        const date = parsePartialDate(text);
        fc.pre(date !== null);
        const point = leadingPoint(date);
        expect(point && firstDay(point) <= lastDay(point)).toBe(true);
      }),
    );
  });

  test('the year for sorting is that of the first known end', () => {
    expect(['1991-04', '192X', '1928/..', '../2012', 'soon', undefined].map(yearOf)).toEqual([
      1991,
      1920,
      1928,
      2012,
      null,
      null,
    ]);
  });

  test('dates sort by their first day, unknown ones last', () => {
    const sorted = [undefined, '2018-23', '1991-04-14', '1991', '192X', '2018-06'].toSorted(compareDates);
    expect(sorted).toEqual(['192X', '1991', '1991-04-14', '2018-06', '2018-23', undefined]);
  });
});
