// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  eventKinds,
  agreementKinds,
  cityKinds,
  linkStatuses,
  memorialKinds,
  nameChecks,
} from '#domain/kinds.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { errorsOf } from './fixture/errorsOf.ts';
import { sampleAtlas } from './fixture/sampleAtlas.ts';
import { projectFolder } from './generatedFiles.ts';

const readme = readFileSync(join(projectFolder, 'data/README.md'), 'utf8');

describe('the guide to the data', () => {
  test('has examples that pass the check when they are copied', () => {
    const examples = [...readme.matchAll(/^```json (\S+)\n(.*?)^```$/gms)].map(
      ([, path = '', text = '']): [string, string] => [path, text],
    );
    expect(examples).toHaveLength(3);
    expect(errorsOf(new Map<string, unknown>([...sampleAtlas(), ...examples]))).toEqual([]);
  });

  test('has a table of dates that are all dates', () => {
    const table = readme.split('## Dates')[1]?.split('## ')[0] ?? '';
    const dates = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(6);
    expect(dates.filter((date) => parsePartialDate(date) === null)).toEqual([]);
  });

  test.each([
    ['city', cityKinds],
    ['agreement', agreementKinds],
    ['memorial', memorialKinds],
    ['status', linkStatuses],
    ['name check', nameChecks],
  ])('names every kind of %s', (_, words) => {
    expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
  });

  test('names only kinds of events that there are', () => {
    const row = /for example ([^;]+); all words/.exec(readme)?.[1] ?? '';
    const named = [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((word) => !eventKinds.some((kind) => kind === word))).toEqual([]);
  });
});
