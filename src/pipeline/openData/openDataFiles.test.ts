// @vitest-environment node
import { createHash } from 'node:crypto';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { otherFiles, tableNames, type OpenData } from '#domain/openData.ts';
import { parsePartialDate, yearOf } from '#domain/partialDate.ts';
import { builtFiles, type BuiltFiles } from '#pipeline/build/builtFiles.ts';
import { checkData, type AtlasData } from '#pipeline/check/checkData.ts';
import { dataPackageProfile, type TableResource } from '#pipeline/fixture/dataPackageProfile.ts';
import { realAtlas } from '#pipeline/fixture/realAtlas.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { tableFaults } from '#pipeline/fixture/tableFaults.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { openDataFiles } from './openDataFiles.ts';

function sample(files: ReadonlyMap<string, unknown> = sampleAtlas()): AtlasData {
  const { data } = withFolder(files, checkData);
  if (!data) throw new Error('the sample has mistakes');
  return data;
}

function everything(data: AtlasData): BuiltFiles {
  const built = builtFiles(data);
  return new Map([...built, ...openDataFiles(data, built, { version: '1.2.3', date: '2026-11-25' })]);
}

function parsed<T>(files: BuiltFiles, path: string): T {
  return JSON.parse(files.get(path) ?? 'null') as T; // as: the shape is what these tests are about
}

const real = realAtlas();

describe.each([
  ['the sample', sample()],
  ['the real facts', real],
])('the open data of %s', (_, data) => {
  const files = everything(data);
  const descriptor = dataPackageProfile.parse(parsed(files, 'datapackage.json'));
  const tables = descriptor.resources.filter((resource): resource is TableResource => 'schema' in resource);
  const rows = new Map(tables.map(({ name, path }) => [name, csvParseRows(files.get(path) ?? '')]));
  const count = (name: string) => (rows.get(name)?.length ?? 0) - 1;
  const records = (name: string) => csvParse(files.get(`${name}.csv`) ?? '');

  test('describe every table and every file that stands beside it, with size and fingerprint', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([...tableNames, ...Object.keys(otherFiles)]);
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(files.get(path) ?? '');
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test.each(tableNames)(
    'have a table of %s that keeps to its schema, keys to other tables included',
    (name) => {
      const resource = tables.find((each) => each.name === name);
      expect(resource && tableFaults(resource, rows)).toEqual([]);
    },
  );

  test('have a row for each thing', () => {
    const both = [...data.cities, ...data.links];
    expect(count('cities')).toBe(data.cities.length);
    expect(count('links')).toBe(data.links.length);
    expect(count('agreements')).toBe(data.links.flatMap(({ agreements }) => agreements).length);
    expect(count('memorials')).toBe(both.flatMap(({ memorials = [] }) => memorials).length);
    expect(count('events')).toBe(both.flatMap(({ events = [] }) => events).length);
    expect(count('milestones')).toBe(data.milestones.length);
    const { files: listed } = parsed<OpenData>(files, 'open-data.json');
    for (const name of tableNames) {
      expect(listed.find((file) => file.name === name)?.rows).toBe(count(name));
    }
  });

  test('name no source that is not in the table of sources', () => {
    const known = new Set(records('sources').map(({ id }) => id));
    const cited = tables.flatMap(({ name, schema }) => {
      const columns = schema.fields
        .filter((field) => field.name.endsWith('sources'))
        .map((field) => field.name);
      return records(name).flatMap((record) =>
        columns.flatMap((column) => (record[column] ?? '').split(' ').filter((id) => id !== '')),
      );
    });
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  test('tell of cities and links what their records tell', () => {
    expect(
      records('cities').map((row) => ({
        id: row['id'],
        name: { en: row['name_en'], ru: row['name_ru'], kk: row['name_kk'], fr: row['name_fr'] },
        localName: { text: row['name_local'], lang: row['lang_local'] },
        otherNames: JSON.parse(row['other_names'] || '[]'),
        coordinates: [Number(row['longitude']), Number(row['latitude'])],
        population: row['population'] === '' ? undefined : Number(row['population']),
      })),
    ).toEqual(
      data.cities.map(({ id, name, localName, otherNames = [], coordinates, population }) => ({
        id,
        name,
        localName,
        otherNames: otherNames.map(({ text }) => text),
        coordinates,
        population: population?.value,
      })),
    );
    expect(
      records('links').map((row) => [
        row['id'],
        [row['city_a'], row['city_b']],
        row['status'],
        row['text_kk'],
      ]),
    ).toEqual(data.links.map(({ id, cities, status, text }) => [id, cities, status.value, text?.kk ?? '']));
  });

  test('tell of every date its text and its year', () => {
    for (const name of tableNames.filter((each) => each !== 'cities')) {
      for (const { date = '', year } of records(name)) {
        expect(date === '' || parsePartialDate(date) !== null).toBe(true);
        expect(year).toBe(String(yearOf(date) ?? ''));
      }
    }
  });

  test('are the same bytes a second time', () => {
    expect([...everything(structuredClone(data))]).toEqual([...files]);
  });
});

test('the order of files and fields changes nothing', () => {
  const turned = [...sampleAtlas()].toReversed().map(([path, record]): [string, unknown] => {
    return [path, Object.fromEntries(Object.entries(record).toReversed())];
  });
  expect([...everything(sample(new Map(turned)))]).toEqual([...everything(sample())]);
});

test('a page that is cited twice, once with its title, is one source', () => {
  const files = sampleAtlas();
  const url = 'https://example.org/suva';
  files.set('milestones/federation.json', {
    ...files.get('milestones/federation.json'),
    sources: [{ url, title: 'Suva’s own page', date: '2021-05' }],
  });
  const rows = csvParse(everything(sample(files)).get('sources.csv') ?? '');
  expect(rows.filter(({ address }) => address === url)).toMatchObject([
    { id: url, kind: 'page', title: 'Suva’s own page', date: '2021-05', year: '2021', citations: '2' },
  ]);
});

test('the version goes into the description and into the list', () => {
  const files = everything(sample());
  expect(parsed<{ version: string }>(files, 'datapackage.json').version).toBe('1.2.3');
  expect(parsed<OpenData>(files, 'open-data.json').release).toEqual({ version: '1.2.3', date: '2026-11-25' });
});
