// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataVersion } from '#domain/built.ts';
import { addVersions, keepVersion, keptVersions } from './versions.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'versions-'));
const links = (text: string, version = dataVersion) => JSON.stringify({ version, text });
const built = (text: string) =>
  new Map([
    ['links.json', links(text)],
    ['details/almaty.json', text],
    ['cities.geojson', text],
    ['cities.csv', 'not for pages'],
    ['quality.json', 'nor this'],
  ]);

test('what is kept comes back as it was, beside what the facts have become', () => {
  const data = folder();
  keepVersion(data, '1.0.0', built('old'));
  const now = built('new');
  addVersions(data, '1.1.0', now);
  expect(now.get('links.json')).toBe(links('new'));
  expect(now.get('versions/1.0.0/links.json')).toBe(links('old'));
  expect(now.get('versions/1.0.0/details/almaty.json')).toBe('old');
  expect([...now.keys()].filter((path) => path.startsWith('versions/'))).toHaveLength(3);
  expect(JSON.parse(now.get('versions.json') ?? '')).toEqual({ current: '1.1.0', kept: ['1.0.0'] });
});

test('a version that is kept is never written over', () => {
  const data = folder();
  keepVersion(data, '1.0.0', built('old'));
  expect(() => keepVersion(data, '1.0.0', built('new'))).toThrow(/is there already/);
});

test('versions stand in the order of their numbers; without any there are none', () => {
  const data = folder();
  expect(keptVersions(data)).toEqual([]);
  for (const version of ['1.10.0', '1.9.0', '1.2.0']) keepVersion(data, version, built(version));
  expect(keptVersions(data)).toEqual(['1.2.0', '1.9.0', '1.10.0']);
});

test('a file that would leave its folder is refused, by its name', () => {
  const data = folder();
  const path = keepVersion(data, '1.0.0', built('old'));
  writeFileSync(path, gzipSync(JSON.stringify({ '../../index.html': 'x' })));
  expect(() => addVersions(data, '1.1.0', built('new'))).toThrow(/1\.0\.0\.json\.gz/);
});

test('a kept version that pages could no longer read stops the build', () => {
  const data = folder();
  const old = built('old');
  old.set('links.json', links('old', dataVersion - 1));
  keepVersion(data, '1.0.0', old);
  expect(() => addVersions(data, '1.1.0', built('new'))).toThrow(/1\.0\.0\.json\.gz is of form/);
});

test('facts that have moved on without another number are not what was kept', () => {
  const data = folder();
  const kept = built('as promised');
  keepVersion(data, '1.0.0', kept);
  const versionsOf = (facts: Map<string, string>): unknown => {
    addVersions(data, '1.0.0', facts);
    return JSON.parse(facts.get('versions.json') ?? '');
  };
  expect(versionsOf(built('as promised'))).toEqual({ current: '1.0.0', kept: ['1.0.0'] });
  expect(versionsOf(built('corrected'))).toEqual({ current: null, kept: ['1.0.0'] });
});
