// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { contentStore, hashOf } from './contentStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is compressed is the same again when it is opened, and is made once', () => {
  const content = Buffer.from('Алматы '.repeat(500));
  const { gzip, brotli } = contentStore(folder).compressed(content, 5);
  expect(gunzipSync(gzip)).toEqual(content);
  expect(brotliDecompressSync(brotli)).toEqual(content);
  expect(brotli.length).toBeLessThan(content.length / 10);
  const before = readdirSync(folder).length;
  expect(contentStore(folder).compressed(content, 5)).toEqual({ gzip, brotli });
  expect(readdirSync(folder)).toHaveLength(before);
});

test('a page is written anew only when its inputs change', async () => {
  const store = contentStore(folder);
  const write = vi.fn<() => Promise<string>>(() => Promise.resolve('<p>Ренн</p>'));
  expect(await store.page(hashOf('a', 'b'), write)).toBe('<p>Ренн</p>');
  expect(await store.page(hashOf('a', 'b'), write)).toBe('<p>Ренн</p>');
  expect(write).toHaveBeenCalledTimes(1);
  await store.page(hashOf('ab', ''), write);
  expect(write).toHaveBeenCalledTimes(2);
});
