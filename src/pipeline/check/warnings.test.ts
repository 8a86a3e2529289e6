// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { put } from '#pipeline/fixture/jsonPath.ts';
import { withField } from '#pipeline/fixture/withField.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { checkData } from './checkData.ts';
import { fieldsOf } from './fieldsOf.ts';

/** What is noted beside the one name of the sample that was copied from English. */
function notesOf(files: ReadonlyMap<string, unknown>): string[] {
  return withFolder(files, checkData)
    .problems.map(({ level, file, field, message }) => `${level} | ${file} | ${field} | ${message}`)
    .filter((line) => !line.includes('name.fr'));
}

test.each(['suspended', 'ended'])('a tie that is %s without a date is noted', (value) => {
  const status = { value, sources: ['town-hall'] };
  expect(notesOf(withField('links/almaty--rennes.json', 'status', status))).toEqual([
    `warning | links/almaty--rennes.json | status.since | is missing: since when the tie is ${value}`,
  ]);
  const dated = { ...status, since: '2022' };
  expect(notesOf(withField('links/almaty--rennes.json', 'status', dated))).toEqual([]);
});

test('a country without an outline is noted: nothing compares the coordinates', () => {
  const files = withField('cities/suva.json', 'country', 'TK');
  expect(notesOf(files)).toEqual([
    'warning | cities/suva.json | coordinates | cannot be compared with an outline: there is none of TK',
  ]);
});

describe('an event of kind "agreement"', () => {
  const link = 'links/almaty--rennes.json';
  const fact = { sources: ['town-hall'], confidence: 'sourced' };

  /** The notes of a link with agreements and one event, `undefined` being no date. */
  function notesOfDates(agreements: (string | undefined)[], date: string | undefined): string[] {
    const files = withField(
      link,
      'agreements',
      agreements.map((one) => ({ kind: 'twinning', date: one, ...fact })),
    );
    const title = { en: 'Signed', ru: 'Signed ru', kk: 'Signed kk', fr: 'Signed fr' };
    const events = [{ id: 'signing', kind: 'agreement', title, date, ...fact }];
    files.set(link, { ...fieldsOf(files.get(link)), events });
    return notesOf(files);
  }

  test('whose date is that of no agreement of its link is noted with both dates', () => {
    expect(notesOfDates(['1991-04-15'], '1991-04-14')).toEqual([
      `warning | ${link} | events[0].date | found "1991-04-14", but no agreement of this link has this date: agreements[0].date is "1991-04-15"; if it is the same agreement, give both the right date, if it is another, add it to "agreements"`,
    ]);
  });

  test('is compared with all agreements that have a date', () => {
    expect(notesOfDates(['2017', undefined, '2018-10-25'], '2018-10-24')).toEqual([
      expect.stringContaining(': agreements[0].date is "2017", agreements[2].date is "2018-10-25"; if'),
    ]);
  });

  test.each<[(string | undefined)[], string | undefined]>([
    [['1991-04-14'], '1991-04-14'],
    [['1991'], '1991-04-14'],
    [['2017', '1991-04-14'], '1991'],
    [['1991-04-14'], undefined],
    [[undefined], '1991-04-14'],
    [[], '1991-04-14'],
  ])('is not noted: agreements of %j and an event of %j', (agreements, date) => {
    expect(notesOfDates(agreements, date)).toEqual([]);
  });

  test('is noted though a date that somebody else gives would fit it', () => {
    const files = withField(link, 'agreements.0.otherDates', [{ date: '1997', sources: ['town-hall'] }]);
    put(files.get(link), ['events', '0', 'kind'], 'agreement');
    put(files.get(link), ['events', '0', 'date'], '1997-06-01');
    expect(notesOf(files)).toEqual([expect.stringContaining('events[0].date | found "1997-06-01"')]);
  });
});
