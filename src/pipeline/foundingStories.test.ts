// @vitest-environment node
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import type { LocalizedText } from '#domain/localizedText.ts';
import { appendKey } from './check/fieldPath.ts';
import { checkData } from './check/checkData.ts';
import { projectFolder } from './generatedFiles.ts';

const { data } = checkData(join(projectFolder, 'data'));
if (!data) throw new Error('the data have mistakes: run npm run data:check');

const cities = new Set(['almaty', 'rennes', 'shymkent', 'semey', 'ypres', 'azov', 'courbevoie']);
const links = new Set(
  data.stories.flatMap(({ subject }) => [...(subject.links ?? []), ...(subject.link ? [subject.link] : [])]),
);

/** What a visitor of the five founding stories may come to read. */
const told = [
  ...data.stories,
  ...data.cities.filter(({ id }) => cities.has(id)),
  ...data.links.filter(({ id }) => links.has(id)),
  ...data.sources.filter(({ kind }) => kind === 'founding-text'),
].map((record): [string, unknown] => [record.id, record]);

function isText(value: object): value is LocalizedText {
  return 'en' in value && typeof value.en === 'string';
}

/** Paths of the texts that are not whole in the four languages. */
function gaps(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    return languages.filter((language) => value[language] === undefined).map((one) => `${path}.${one}`);
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    gaps(inner, appendKey(path, Array.isArray(value) ? Number(key) : key)),
  );
}

test('the founding stories are five and tell of fourteen links', () => {
  expect([data.stories.length, links.size]).toEqual([5, 14]);
});

test.each(told)('%s can be read whole in every language', (_, record) => {
  expect(gaps(record)).toEqual([]);
});

test('a missing language is found wherever it is missing', () => {
  const record = {
    events: [{ text: { en: 'a', ru: 'b', fr: 'c' } }],
    name: { en: 'a', ru: 'b', kk: 'c', fr: 'd' },
  };
  expect(gaps(record)).toEqual(['events[0].text.kk']);
});
