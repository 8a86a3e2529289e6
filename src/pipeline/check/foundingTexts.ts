import { appendKey } from './fieldPath.ts';
import { fieldsOf } from './fieldsOf.ts';
import { deepest } from './leaves.ts';
import { error, type Problem } from './problem.ts';
import type { RawFile } from './readData.ts';

/** Facts that say a founding text states them and name none among their sources. */
export function foundingProblems(files: readonly RawFile[]): Problem[] {
  const sources = files.filter(({ folder }) => folder === 'sources');
  const others = new Set(
    sources.filter(({ value }) => fieldsOf(value)['kind'] !== 'founding-text').map(({ name }) => name),
  );
  const texts = sources.map(({ name }) => name).filter((name) => !others.has(name));
  // A source without a readable file may be one: its own problem is told elsewhere.
  const isFounding = (source: unknown): boolean => typeof source === 'string' && !others.has(source);
  const message = `found "founding", must be "sourced": none of its sources is one of the founding texts: ${texts.join(', ')}`;
  return files.flatMap(({ file, value }) =>
    factsIn(value)
      .filter(({ fields }) => fields['confidence'] === 'founding')
      .filter(({ fields: { sources: named } }) => Array.isArray(named) && !named.some(isFounding))
      .map(({ path }) => error(file, appendKey(path, 'confidence'), message)),
  );
}

type Fact = { path: string; fields: Record<string, unknown> };

/** Every group of fields in a record, the record itself among them. */
function factsIn(value: unknown, path = '', depth = 0): Fact[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => factsIn(item, appendKey(path, index), depth + 1));
  }
  const fields = fieldsOf(value);
  const inner = Object.entries(fields).flatMap(([key, one]) => factsIn(one, appendKey(path, key), depth + 1));
  return [{ path, fields }, ...inner];
}
