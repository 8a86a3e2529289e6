// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** One build of each kind of part; the night's relief is made by the code of the paper's. */
async function build(): Promise<Record<string, string>> {
  // The relief's source is kept within one run of the program: a second build makes it anew.
  vi.resetModules();
  const { vectorArchive } = await import('./vectorTiles.ts');
  const { labels } = await import('./labels.ts');
  const { reliefArchive } = await import('./rasterTiles.ts');
  return {
    base: sha256(vectorArchive()),
    labels: sha256(JSON.stringify(labels())),
    relief: sha256(await reliefArchive('paper')),
  };
}

test('two builds of the basemap give identical bytes', { timeout: 60_000 }, async () => {
  const first = await build();
  expect(new Set(Object.values(first)).size).toBe(3);
  expect(await build()).toEqual(first);
});
