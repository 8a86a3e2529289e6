// @vitest-environment node
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { checkedData } from '#prerender/head/sampleFacts.ts';
import { picturesOf } from './pictures.ts';
import { writePictures } from './writePictures.ts';

test('every page has its picture; what was drawn before is taken from the cache, which keeps no others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
  try {
    const data = withFolder(sampleAtlas(), checkedData);
    const pictures = picturesOf(data);
    const [outDir, cacheDir] = [join(folder, 'dist'), join(folder, 'cache')];
    const first = await writePictures({ data, outDir, cacheDir });
    expect(first).toMatchObject({ count: pictures.length, drawn: pictures.length });
    expect(pictures.filter(({ path }) => !existsSync(join(outDir, path)))).toEqual([]);

    writeFileSync(join(cacheDir, 'of-a-city-that-left.jpg'), '');
    const kept = readdirSync(cacheDir).length - 1;
    rmSync(outDir, { recursive: true });
    const second = await writePictures({ data, outDir, cacheDir });
    expect(second).toMatchObject({ count: pictures.length, drawn: 0, bytes: first.bytes });
    expect(pictures.filter(({ path }) => !existsSync(join(outDir, path)))).toEqual([]);
    expect(readdirSync(cacheDir)).toHaveLength(kept);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
