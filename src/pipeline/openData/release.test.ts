// @vitest-environment node
import { expect, test } from 'vitest';
import { dataFolder, realAtlas } from '#pipeline/fixture/realAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { newestEntry, readChangelog, readRelease, releaseProblems } from './release.ts';

function problems(files: Record<string, string>): string[] {
  return withFolder(new Map(Object.entries(files)), (folder) =>
    releaseProblems(folder).map(({ file, message }) => `${file}: ${message}`),
  );
}

const version = '{ "version": "1.1.0", "date": "2027-02-01" }';

test('the newest entry of the changelog is the version', () => {
  const changelog = '# Changelog\n\nWords.\n\n## 1.1.0, 2027-02-01\n\n- More.\n\n## 1.0.0, 2026-11-25\n';
  expect(problems({ 'VERSION.json': version, 'CHANGELOG.md': changelog })).toEqual([]);
});

test.each([
  ['older', '## 1.0.0, 2026-11-25\n', 'found "## 1.0.0, 2026-11-25" as the newest'],
  ['of another day', '## 1.1.0, 2027-02-02\n', 'found "## 1.1.0, 2027-02-02" as the newest'],
  ['not there', '# Changelog\n', 'found no entry as the newest'],
])('an entry that is %s is refused with both named', (_, changelog, found) => {
  expect(problems({ 'VERSION.json': version, 'CHANGELOG.md': changelog })).toEqual([
    `CHANGELOG.md: ${found}, but VERSION.json says "## 1.1.0, 2027-02-01"`,
  ]);
});

test.each([
  '{',
  '{}',
  '{ "version": "1.1", "date": "2027-02-01" }',
  '{ "version": "1.1.0", "date": "soon" }',
])('a version that is none, %s, is refused', (text) => {
  expect(problems({ 'VERSION.json': text, 'CHANGELOG.md': '' })).toEqual([
    expect.stringMatching(/^VERSION\.json: must be a version and its day/),
  ]);
});

test('one of the two files alone is refused, a folder with neither is not', () => {
  expect(problems({ 'VERSION.json': version })).toEqual([
    'CHANGELOG.md: is missing, but VERSION.json is there',
  ]);
  expect(problems({ 'CHANGELOG.md': '' })).toEqual(['VERSION.json: is missing, but CHANGELOG.md is there']);
  expect(problems({ 'other.txt': '' })).toEqual([]);
});

test('the atlas’s own facts have a version, and their changelog tells it', () => {
  expect(releaseProblems(dataFolder)).toEqual([]);
  expect(newestEntry(readChangelog(dataFolder) ?? '')).toEqual(readRelease(dataFolder));
});

test('the first entry counts what was there: no less is there now', () => {
  const first = readChangelog(dataFolder)?.split('## 1.0.0')[1] ?? '';
  const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(first)?.[1]);
  const { cities, links, milestones } = realAtlas();
  expect(cities.length).toBeGreaterThanOrEqual(count('cities'));
  expect(links.length).toBeGreaterThanOrEqual(count('links'));
  expect(milestones.length).toBeGreaterThanOrEqual(count('milestones'));
});
