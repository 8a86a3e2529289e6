// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '#pipeline/fixture/anyJson.ts';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { pathsIn, put, valueAt } from '#pipeline/fixture/jsonPath.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withField } from '#pipeline/fixture/withField.ts';
import { fieldPath } from './fieldPath.ts';

/** Milliseconds: room for a machine that is busy with other tests. */
const slow = { timeout: 60_000 };

const file = fc.constantFrom(...sampleAtlas().keys());

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

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
            const here = valueAt(record, path);
            return typeof here === 'object' && !Array.isArray(here);
          });
          put(record, [...(groups[choice % groups.length] ?? []), `${key}-unknown`], 'x');
          expect(errorsOf(files).join('\n')).toMatch(/unknown (field|language)/);
        },
      ),
    );
  });

  test('with an invisible character in any text is refused', () => {
    const character = fc.constantFrom(
      ['\u202E', 'U+202E'],
      ['\u2066', 'U+2066'],
      ['\u200B', 'U+200B'],
      ['\u0007', 'U+0007'],
      ['\uFEFF', 'U+FEFF'],
      ['\u0000', 'U+0000'],
      ['\u00AD', 'U+00AD'],
      ['\u{E0061}', 'U+E0061'],
    );
    fc.assert(
      fc.property(file, fc.nat(), character, (where, choice, [unsafe, code]) => {
        const files = sampleAtlas();
        const record = files.get(where);
        const texts = pathsIn(record).filter((path) => typeof valueAt(record, path) === 'string');
        const path = texts[choice % texts.length] ?? [];
        put(record, path, `a${unsafe}b`);
        const start = `${where} | ${fieldPath(path)} | `;
        const end = `must not hold the invisible character ${code}`;
        expect(errorsOf(files).some((line) => line.startsWith(start) && line.endsWith(end))).toBe(true);
      }),
    );
  });

  test.each([...sampleAtlas().keys()])('with a value of another type anywhere in %s is refused', (where) => {
    for (const path of pathsIn(sampleAtlas().get(where))) {
      for (const other of [null, 1, 'x', { x: 'x' }]) {
        const files = sampleAtlas();
        const record = files.get(where);
        if (typeOf(valueAt(record, path)) === typeOf(other)) continue;
        put(record, path, other);
        const start = `${where} | ${fieldPath(path)}`;
        const isRefused = errorsOf(files).some((line) => line.startsWith(start));
        expect({ path, other, isRefused }).toEqual({ path, other, isRefused: true });
      }
    }
  });

  test('with any value in any place never throws', () => {
    fc.assert(
      fc.property(file, fc.nat(), json, (where, choice, value) => {
        const files = sampleAtlas();
        const record = files.get(where);
        const paths = pathsIn(record);
        put(record, paths[choice % paths.length] ?? [], value);
        expect(() => errorsOf(files)).not.toThrow();
      }),
    );
  });

  // As the guide in data/README.md says, not as the schema does.
  const required: [file: string, group: string, fields: string][] = [
    ['cities/rennes.json', '', 'id kind name localName country coordinates timeZone'],
    ['cities/rennes.json', 'name.', 'en ru kk fr'],
    ['links/almaty--rennes.json', '', 'id cities status agreements sources confidence'],
    ['links/almaty--rennes.json', 'memorials.0.', 'id kind name city sources confidence'],
    ['links/almaty--rennes.json', 'events.0.', 'id kind title sources confidence'],
    ['stories/almaty-rennes.json', 'text.', 'en'],
  ];
  test.each(required)('is refused where %s %s lacks one of %s', (where, group, fields) => {
    for (const field of fields.split(' ').map((name) => group + name)) {
      const written = field.replace(/\.(\d+)/g, '[$1]');
      expect(errorsOf(withField(where, field, undefined)).join('\n')).toContain(
        `${where} | ${written} | is missing`,
      );
    }
  });
});
