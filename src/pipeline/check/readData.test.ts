// @vitest-environment node
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { checkData } from './checkData.ts';

test.each<[string, string | Uint8Array, RegExp]>([
  ['cities/x.json', '', /cities\/x.json \| {2}\| is no JSON: line 1, column 1: the file is empty/],
  ['cities/x.json', '{"id": "x",\n}', /line 2, column 1/],
  ['cities/x.json', '{"id": "x", "id": "y"}', /stands twice/],
  ['cities/x.json', 'null', /found null, must be a group of fields/],
  ['cities/x.json', '\uFEFF{}', /byte order mark/],
  ['cities/x.json', new Uint8Array([0x7b, 0x0a, 0xff, 0x7d]), /no UTF-8 text \(line 2\)/],
  ['cities/notes.txt', 'x', /notes.txt .* does not belong here/],
  ['cities/.DS_Store', 'x', /DS_Store .* does not belong here/],
  ['photos/x.png', 'x', /photos .* does not belong here/],
  ['cities/Paris.json', '{}', /Paris.json/],
  ['cities/x.json', '{"__proto__": {"id": "x"}, "constructor": 1}', /constructor \| unknown field/],
])('file %s with %j', (file, content, expected) => {
  const files = new Map<string, unknown>([...sampleAtlas(), [file, content]]);
  expect(errorsOf(files).join('\n')).toMatch(expected);
});

test('folders, links to elsewhere and a missing data folder are told, not thrown', () => {
  withFolder(sampleAtlas(), (folder) => {
    mkdirSync(join(folder, 'cities/x.json'));
    symlinkSync('/nowhere', join(folder, 'links/y.json'));
    expect(
      checkData(folder).problems.filter(({ message }) => message.includes('does not belong')),
    ).toHaveLength(2);
    expect(checkData(join(folder, 'none')).problems[0]?.message).toMatch(/there is no folder/);
  });
});
