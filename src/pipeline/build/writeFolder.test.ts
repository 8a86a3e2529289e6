// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { writeFolder } from './writeFolder.ts';

test('a new build takes the place of the old one whole', () => {
  withFolder(new Map([['data/old.json', '1']]), (folder) => {
    writeFolder(join(folder, 'data'), new Map([['details/new.json', '2']]));
    expect(readdirSync(join(folder, 'data'))).toEqual(['details']);
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

test('a build that breaks off leaves the old one as it was, and nothing beside it', () => {
  withFolder(new Map([['data/old.json', '1']]), (folder) => {
    const impossible = new Map([
      ['a', '1'],
      ['a/b', '2'],
    ]);
    expect(() => writeFolder(join(folder, 'data'), impossible)).toThrow(/EEXIST|ENOTDIR/);
    expect(readFileSync(join(folder, 'data/old.json'), 'utf8')).toBe('1');
    expect(readdirSync(folder)).toEqual(['data']);
  });
});
