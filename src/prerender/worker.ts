/** Writes a share of the pages: every `workers`-th, beginning with the `index`-th. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { languages } from '#domain/language.ts';

export type Task = { index: number; workers: number; site: string; server: string };
/** `sizes`: bytes of each page, uncompressed. */
export type Report = { sizes: number[] };

// run.ts gives just this.
const { index, workers, site, server } = workerData as Task;

const { createPageWriter }: typeof import('./server.ts') = await import(
  pathToFileURL(resolve(server, 'server.js')).href
);

const readAsset = (path: string): string => readFileSync(join(site, path), 'utf8');

const built = new Map<string, unknown>();
function readBuilt(path: string): unknown {
  const file = join('data', path);
  if (!built.has(path)) {
    built.set(path, existsSync(join(site, file)) ? JSON.parse(readAsset(file)) : undefined);
  }
  return built.get(path);
}

const { pages, write } = await createPageWriter({
  readBuilt,
  builtFiles: readdirSync(join(site, 'data')),
  readAsset,
  manifest: JSON.parse(readAsset('.vite/manifest.json')),
});

const sizes: number[] = [];
for (const page of pages.filter((_, place) => place % workers === index)) {
  for (const language of languages) {
    const { path, html } = await write(page, language);
    const target = join(site, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    sizes.push(Buffer.byteLength(html));
  }
}
const report: Report = { sizes };
parentPort?.postMessage(report);
