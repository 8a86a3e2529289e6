import type { z } from 'zod';
import { recordSchemas, type RecordFolder } from '#domain/records.ts';
import { foundingProblems } from './foundingTexts.ts';
import { leaves } from './leaves.ts';
import { letterProblems } from './letters.ts';
import { nameProblems } from './names.ts';
import { placeProblems } from './places.ts';
import { schemaProblems } from './plainWords.ts';
import { error, type Problem } from './problem.ts';
import { readData, type RawData } from './readData.ts';
import { referenceProblems } from './references.ts';
import { storyProblems } from './stories.ts';
import { dataWarnings } from './warnings.ts';

/** The checked records of the atlas, each list sorted by id. */
export type AtlasData = {
  [Folder in RecordFolder]: Omit<z.output<(typeof recordSchemas)[Folder]>, '$schema'>[];
};

/** `data` is null where an error was found. */
export type CheckResult = { problems: Problem[]; files: number; data: AtlasData | null };

/** Reads and checks everything below `dataFolder`. Finds all problems at once; never throws, never writes. */
export function checkData(dataFolder: string): CheckResult {
  const raw = readData(dataFolder);
  const schema = raw.files.flatMap(({ folder, file, value }) =>
    schemaProblems(recordSchemas[folder], file, value),
  );
  const errors = distinct([
    ...raw.problems,
    ...schema,
    ...letterProblems(raw.files),
    ...nameProblems(raw),
    ...referenceProblems(raw),
    ...placeProblems(raw.files),
    ...storyProblems(raw.files),
    ...foundingProblems(raw.files),
    ...emptiness(raw),
  ]);
  const data = errors.length === 0 ? parsedData(raw) : null;
  const warnings = data ? dataWarnings(data, citedIds(raw)) : [];
  return { problems: [...errors, ...warnings], files: raw.files.length, data };
}

function emptiness(raw: RawData): Problem[] {
  return raw.problems.length === 0 && raw.names.cities.size === 0
    ? [error('cities', '', 'there is no city')]
    : [];
}

/** Of several reports of one invisible character in one field the first is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, field, message }) => {
    const key = JSON.stringify([file, field, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function citedIds(raw: RawData): Set<string> {
  const cited = raw.files
    .flatMap(({ value }) => leaves(value))
    .filter(({ path }) => /(^|\.)sources\[\d+\]$/.test(path));
  return new Set(cited.map(({ value }) => value));
}

function parsedData(raw: RawData): AtlasData {
  return {
    cities: parsed(raw, 'cities', recordSchemas.cities),
    links: parsed(raw, 'links', recordSchemas.links),
    milestones: parsed(raw, 'milestones', recordSchemas.milestones),
    stories: parsed(raw, 'stories', recordSchemas.stories),
    sources: parsed(raw, 'sources', recordSchemas.sources),
    terms: parsed(raw, 'terms', recordSchemas.terms),
  };
}

type Stored = { id: string; $schema?: string | undefined };

function parsed<T extends Stored>(
  raw: RawData,
  folder: RecordFolder,
  schema: z.ZodType<T>,
): Omit<T, '$schema'>[] {
  return raw.files
    .filter((file) => file.folder === folder)
    .map(({ value }) => {
      const { $schema: _, ...record } = schema.parse(value);
      return record;
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
