// @vitest-environment node
import { expect, test } from 'vitest';
import { withField } from '#pipeline/fixture/withField.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { checkData } from './checkData.ts';

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
