import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AtlasData } from '#pipeline/check/checkData.ts';
import type { Done, Task } from './drawPictures.ts';
import { pictureFacts, picturesOf } from './pictures.ts';

export type WrittenPictures = {
  count: number;
  /** How many were not in the cache. */
  drawn: number;
  /** Of all together, and of the middle and the largest one. */
  bytes: number;
  median: number;
  largest: number;
  ms: number;
};

/** Below that a thread of its own costs more than it helps. */
const fewestForThread = 40;

function inThread(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pictureThread.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread for pictures ended with ${code}`)));
  });
}

/**
 * Writes the share picture of every city, link and other page below `outDir` (head/picturePath.ts tells
 * their names). What was drawn before is taken from `cacheDir`, which then holds these pictures only.
 */
export async function writePictures(options: {
  data: AtlasData;
  outDir: string;
  cacheDir: string;
}): Promise<WrittenPictures> {
  const started = performance.now();
  const { data, outDir, cacheDir } = options;
  const pictures = picturesOf(data);
  const facts = pictureFacts(data);
  mkdirSync(cacheDir, { recursive: true });
  const threads = Math.max(
    1,
    Math.min(availableParallelism(), Math.floor(pictures.length / fewestForThread)),
  );
  const done = await Promise.all(
    Array.from({ length: threads }, (_, index) =>
      inThread({
        pictures: pictures.filter((__, place) => place % threads === index),
        facts,
        outDir,
        cacheDir,
      }),
    ),
  );
  const used = new Set(done.flatMap(({ keys }) => keys));
  for (const file of readdirSync(cacheDir)) if (!used.has(file)) rmSync(join(cacheDir, file));
  const sizes = done.flatMap((each) => each.sizes).toSorted((a, b) => a - b);
  return {
    count: sizes.length,
    drawn: done.reduce((sum, each) => sum + each.drawn, 0),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    largest: sizes.at(-1) ?? 0,
    ms: Math.round(performance.now() - started),
  };
}
