// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '#pipeline/fixture/anyJson.ts';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { recordSchemas } from '#domain/records.ts';
import { parseRecord, recordFolders } from './readData.ts';
import { schemaProblems } from './plainWords.ts';

/** Milliseconds: room for a machine that is busy with other tests. */
const slow = { timeout: 60_000 };

const folder = fc.constantFrom(...recordFolders);

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

/** A record that would be sound in a file called for its id. */
function soundRecord(where: 'cities' | 'milestones' | 'sources' | 'terms', id: string): unknown {
  const models = {
    cities: 'cities/suva.json',
    milestones: 'milestones/federation.json',
    sources: 'sources/town-hall.json',
    terms: 'terms/fr.json',
  };
  return { ...sampleAtlas().get(models[where]), id };
}

test('a sound record is taken under a name that is an id, and refused under any other', slow, () => {
  const odd = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[/\0]|^\.+$/u.test(text));
  const nearlyId = fc.stringMatching(/^[a-zA-Z0-9é_ -]{1,8}$/);
  const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
  const ending = fc.constantFrom('.json', '.json', '', '.JSON', '.json ', '.txt');
  const where = fc.constantFrom('cities', 'milestones', 'sources', 'terms');
  fc.assert(
    fc.property(where, fc.oneof(odd, nearlyId, id), ending, (folderName, name, end) => {
      const file = `${folderName}/${name}${end}`;
      const files = new Map([...sampleAtlas(), [file, soundRecord(folderName, name)]]);
      const isSound = end === '.json' && name.split('-').every((part) => /^[a-z0-9]+$/.test(part));
      expect(errorsOf(files).some((line) => line.startsWith(`${file} |`))).toBe(!isSound);
    }),
  );
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
