/** Turns what zod finds into sentences for somebody who has never heard of zod. */
import type { z } from 'zod';
import { languages } from '#domain/language.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { appendKey, fieldPath, shown } from './fieldPath.ts';
import { maybe } from './nearestWord.ts';
import { error, type Problem } from './problem.ts';
import { descriptionAt, knownFields } from './schemaAt.ts';

type Issue = z.core.$ZodIssue;

/** All problems of one record; empty if it is as the schema says. */
export function schemaProblems(schema: z.ZodType, file: string, record: unknown): Problem[] {
  const parsed = schema.safeParse(record);
  return parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => toProblems(schema, file, record, issue, []));
}

function toProblems(
  schema: z.ZodType,
  file: string,
  record: unknown,
  issue: Issue,
  base: readonly PropertyKey[],
): Problem[] {
  const path = [...base, ...issue.path];
  const value = valueAt(record, path);
  const field = fieldPath(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => error(file, appendKey(field, key), unknownField(schema, path, key)));
    case 'invalid_union': {
      // Of a choice between a word and a group of fields, tell of the one that was meant.
      const meant = issue.errors.find((errors) =>
        errors.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
      );
      if (meant && typeof value === 'object' && value !== null) {
        return meant.flatMap((one) => toProblems(schema, file, record, one, path));
      }
      return [
        error(
          file,
          field,
          sentence(value, descriptionAt(schema, path) ?? 'is none of the forms that may stand here'),
        ),
      ];
    }
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_format':
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [error(file, field, sentence(value, expectation(schema, path, issue, value)))];
  }
}

function sentence(value: unknown, expected: string): string {
  if (value === undefined) return `is missing: ${expected}`;
  return `found ${shown(value)}, ${expected}`;
}

function unknownField(schema: z.ZodType, path: readonly PropertyKey[], key: string): string {
  const known = knownFields(schema, path);
  const isText = known.length === languages.length && languages.every((language) => known.includes(language));
  if (isText) return `unknown language; the atlas is written in ${languages.join(', ')}`;
  const hint = maybe(key, known);
  return hint
    ? `unknown field${hint}`
    : `unknown field; here may stand: ${known.filter((name) => name !== '$schema').join(', ')}`;
}

function expectation(schema: z.ZodType, path: readonly PropertyKey[], issue: Issue, value: unknown): string {
  if (endsBeforeItBegins(issue, value)) return 'which ends before it begins';
  if (/^(must|longitude|latitude) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const description = descriptionAt(schema, path);
      return `must be ${typeWords[issue.expected] ?? issue.expected}${description ? ` (${description})` : ''}`;
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      if (words.length === 1) return `must be ${words[0]}`;
      return `must be one of: ${words.join(', ')}${typeof value === 'string' ? maybe(value, words) : ''}`;
    }
    case 'too_small':
      if (!issue.inclusive) return `must be greater than ${issue.minimum}`;
      return `must ${sizeVerb(issue.origin)} at least ${issue.minimum}`;
    case 'too_big':
      return `must ${sizeVerb(issue.origin)} at most ${issue.maximum}`;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

const typeWords: Record<string, string> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
  object: 'a group of fields { … }',
};

function sizeVerb(origin: string): string {
  return origin === 'number' || origin === 'int' ? 'be' : 'hold';
}

function endsBeforeItBegins(issue: Issue, value: unknown): boolean {
  if (typeof value !== 'string' || issue.code !== 'custom' || !issue.message.startsWith('must be a date'))
    return false;
  const parts = value.split('/');
  return parts.length === 2 && parts.every((part) => part !== '..' && parsePartialDate(part) !== null);
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let here = record;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
