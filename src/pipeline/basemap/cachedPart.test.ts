// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildPart, type Part } from './cachedPart.ts';

let folder: string;
let part: Part & { build: ReturnType<typeof vi.fn<() => Uint8Array>> };
const keysFile = (): string => join(folder, '.cache/keys.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'part-'));
  const input = join(folder, 'input.txt');
  writeFileSync(input, 'land');
  const build = vi.fn<() => Uint8Array>(
    () => new Uint8Array(Buffer.from(readFileSync(input, 'utf8').toUpperCase())),
  );
  part = { output: join(folder, 'out/output.txt'), inputFiles: [input], inputs: ['version 1'], build };
});
afterEach(() => rmSync(folder, { recursive: true }));

const output = (): string => readFileSync(part.output, 'utf8');

test('a part is built once while nothing changes', async () => {
  expect((await buildPart(part, keysFile())).fresh).toBe(true);
  expect(await buildPart(part, keysFile())).toMatchObject({ fresh: false, bytes: 4 });
  expect(part.build).toHaveBeenCalledTimes(1);
  expect(output()).toBe('LAND');
});

test('a changed input file builds it anew', async () => {
  await buildPart(part, keysFile());
  writeFileSync(part.inputFiles[0] ?? '', 'sea');
  expect((await buildPart(part, keysFile())).fresh).toBe(true);
  expect(output()).toBe('SEA');
});

test('a changed version builds it anew', async () => {
  await buildPart(part, keysFile());
  expect((await buildPart({ ...part, inputs: ['version 2'] }, keysFile())).fresh).toBe(true);
});

test('an output that is gone or was changed by hand is built anew', async () => {
  await buildPart(part, keysFile());
  writeFileSync(part.output, 'by hand');
  await buildPart(part, keysFile());
  expect(output()).toBe('LAND');
  rmSync(part.output);
  await buildPart(part, keysFile());
  expect(output()).toBe('LAND');
  expect(part.build).toHaveBeenCalledTimes(3);
});

test('a damaged record of keys costs one build, no more', async () => {
  await buildPart(part, keysFile());
  writeFileSync(keysFile(), '{ damaged');
  expect((await buildPart(part, keysFile())).fresh).toBe(true);
  expect((await buildPart(part, keysFile())).fresh).toBe(false);
});
