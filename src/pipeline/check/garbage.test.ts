// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { recordSchemas } from '#domain/records.ts';
import { parseRecord, recordFolders } from './readData.ts';
import { schemaProblems } from './plainWords.ts';

/** Milliseconds: room for a machine that is busy with other tests. */
const slow = { timeout: 60_000 };

const folder = fc.constantFrom(...recordFolders);
const file = fc.constantFrom(...sampleAtlas().keys());

/** Any JSON value, field names of the schema among the names. */
const fieldNames = [...new Set(recordFolders.flatMap((name) => Object.keys(recordSchemas[name].shape)))];
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'almaty', '1991', '\u202E', '\uD800', '__proto__'),
    fc.string(),
    fc.double(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom(...fieldNames, '__proto__', 'constructor', 'en'), fc.string()),
      tie('json'),
      {
        maxKeys: 5,
      },
    ),
  ),
}));

/** Paths of all values in a record. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[key], ...pathsIn(Reflect.get(value, key)).map((path) => [key, ...path])]);
}

function put(record: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((here, key) => Reflect.get(Object(here), key), record);
  if (last !== undefined) Reflect.set(Object(parent), last, value);
}

describe('garbage is refused and never throws', slow, () => {
  test('any JSON in any folder', () => {
    fc.assert(
      fc.property(folder, json, (where, value) => {
        const text = JSON.stringify(value) ?? '';
        const files = new Map<string, unknown>([...sampleAtlas(), [`${where}/garbage.json`, text]]);
        expect(errorsOf(files).join('\n')).toContain(`${where}/garbage.json`);
      }),
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(folder, fc.uint8Array({ maxLength: 200 }), (where, bytes) => {
        const files = new Map<string, unknown>([...sampleAtlas(), [`${where}/garbage.json`, bytes]]);
        expect(errorsOf(files).join('\n')).toContain(`${where}/garbage.json`);
      }),
    );
  });

  test('any file name', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => !/[/\0]|^\.+$/u.test(text));
    fc.assert(
      fc.property(folder, name, (where, text) => {
        const files = new Map<string, unknown>([...sampleAtlas(), [`${where}/${text}`, '{}']]);
        expect(errorsOf(files).length).toBeGreaterThan(0);
      }),
    );
  });

  test('nesting without end and texts without end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const deepFields = '{"name":'.repeat(20_000) + '1' + '}'.repeat(20_000);
    for (const text of [deep, deepFields, JSON.stringify('x'.repeat(1_000_000)), 'x'.repeat(3_000_000)]) {
      const found = errorsOf(new Map<string, unknown>([...sampleAtlas(), ['cities/garbage.json', text]]));
      expect(found.length).toBeGreaterThan(0);
      expect(found.join('\n').length).toBeLessThan(5000);
    }
  });
});

describe('a sound record that was spoilt', slow, () => {
  test('with an unknown field anywhere is refused', () => {
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.string({ minLength: 1 }).filter((key) => key !== '$schema'),
        (where, choice, key) => {
          const files = sampleAtlas();
          const record = files.get(where);
          const groups = [[], ...pathsIn(record)].filter((path) => {
            const here = path.reduce<unknown>((group, one) => Reflect.get(Object(group), one), record);
            return typeof here === 'object' && !Array.isArray(here);
          });
          put(record, [...(groups[choice % groups.length] ?? []), `${key}-unknown`], 'x');
          expect(errorsOf(files).join('\n')).toMatch(/unknown (field|language)/);
        },
      ),
    );
  });

  test('with an invisible character in any text is refused', () => {
    const character = fc.constantFrom('\u202E', '\u2066', '\u200B', '\u0007', '\uFEFF', '\u0000');
    fc.assert(
      fc.property(file, fc.nat(), character, (where, choice, unsafe) => {
        const files = sampleAtlas();
        const record = files.get(where);
        const valueOf = (path: (string | number)[]): unknown =>
          path.reduce<unknown>((group, one) => Reflect.get(Object(group), one), record);
        const texts = pathsIn(record).filter((path) => typeof valueOf(path) === 'string');
        const path = texts[choice % texts.length] ?? [];
        put(record, path, `a${unsafe}b`);
        expect(errorsOf(files).length).toBeGreaterThan(0);
      }),
    );
  });

  test('with any value in any place never throws, and is only taken where the schema takes it', () => {
    fc.assert(
      fc.property(file, fc.nat(), json, (where, choice, value) => {
        const files = sampleAtlas();
        const record = files.get(where);
        const paths = pathsIn(record);
        put(record, paths[choice % paths.length] ?? [], value);
        const [name] = recordFolders.filter((one) => where.startsWith(one));
        const written: unknown = JSON.parse(JSON.stringify(record));
        const refused = name !== undefined && !recordSchemas[name].safeParse(written).success;
        expect(errorsOf(files).some((line) => line.startsWith(where))).toSatisfy(
          (found: boolean) => found || !refused,
        );
      }),
    );
  });
});

test('every problem of the schema has words of its own, none of the library', slow, () => {
  fc.assert(
    fc.property(folder, json, (where, value) => {
      const messages = schemaProblems(recordSchemas[where], 'x', value).map(({ message }) => message);
      expect(messages.join('\n')).not.toMatch(/invalid|expected|unrecognized|undefined/i);
    }),
    { numRuns: 500 },
  );
});

test('any bytes are JSON or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const read = parseRecord(bytes);
      expect('value' in read || read.reason.length > 0).toBe(true);
    }),
  );
});
