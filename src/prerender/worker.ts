/** Writes a share of the pages: every `workers`-th, beginning with the `index`-th. */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { buildAtlas } from '#domain/atlas.ts';
import type { CitiesGeoJson, LinksJson, StorySummary } from '#domain/built.ts';
import { languages } from '#domain/language.ts';

type Task = { index: number; workers: number; site: string; server: string };
// as: run.ts gives just this.
const { index, workers, site, server } = workerData as Task;

const bundle: typeof import('./server.ts') = await import(pathToFileURL(resolve(server, 'server.js')).href);

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const built = new Map<string, unknown>();
function readBuilt(path: string): unknown {
  if (!built.has(path)) {
    const file = join('data', path);
    built.set(path, existsSync(join(site, file)) ? JSON.parse(read(file)) : undefined);
  }
  return built.get(path);
}

const writePage = await bundle.createWritePage({
  readBuilt,
  readAsset: read,
  template: read('index.html'),
  manifest: JSON.parse(read('.vite/manifest.json')),
});
// as: the contract of domain/built.ts.
const atlas = buildAtlas(readBuilt('cities.geojson') as CitiesGeoJson, readBuilt('links.json') as LinksJson);
const pages = bundle.pagesOf(atlas, readBuilt('stories.json') as StorySummary[]);
const mine = pages.filter((_, place) => place % workers === index);

let bytes = 0;
for (const language of languages) {
  for (const page of mine) {
    const { path, html } = await writePage(page, language);
    const target = join(site, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    bytes += html.length;
  }
}
parentPort?.postMessage({ pages: mine.length * languages.length, bytes });
