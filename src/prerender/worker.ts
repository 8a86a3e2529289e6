/** Writes a share of the pages: every `workers`-th, beginning with the `index`-th. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { languages } from '#domain/language.ts';
import { segmentsOf } from '#url/route.ts';
import { contentStore, hashOf } from './contentStore.ts';

export type Task = {
  index: number;
  workers: number;
  site: string;
  /** The built server.ts. */
  server: string;
  /** Folder of the content store. */
  store: string;
  /** Paths of the pages to write ("city/almaty"), or all. */
  only: readonly string[] | null;
  /** How often each page is written: more than once to see how long a larger atlas takes. */
  times: number;
};
/** Bytes of each page: as HTML and by brotli. */
export type Report = { sizes: number[]; compressed: number[] };

// run.ts gives just this.
const { index, workers, site, server, store, only, times } = workerData as Task;

const { createPageWriter }: typeof import('./server.ts') = await import(pathToFileURL(resolve(server)).href);

const readAsset = (path: string): string => readFileSync(join(site, path), 'utf8');

const built = new Map<string, unknown>();
function readBuilt(path: string): unknown {
  const file = join('data', path);
  if (!built.has(path)) {
    built.set(path, existsSync(join(site, file)) ? JSON.parse(readAsset(file)) : undefined);
  }
  return built.get(path);
}

const dataFiles = readdirSync(join(site, 'data'));
const manifest = readAsset('.vite/manifest.json');
const { pages, pathOf, inputsOf, write, writeEntrances, writeOembed } = await createPageWriter({
  readBuilt,
  builtFiles: dataFiles,
  readAsset,
  manifest: JSON.parse(manifest),
});

const content = contentStore(store);
const hashes = new Map<string, string>();
function hashOfInput(path: string): string {
  const hash = hashes.get(path) ?? hashOf(readAsset(join('data', path)));
  hashes.set(path, hash);
  return hash;
}
// The year stands for the time zones: their summer times may change with it.
const common = hashOf(
  readFileSync(server),
  readAsset('index.html'),
  readAsset('favicon.svg'),
  manifest,
  dataFiles.toSorted().join(' '),
  readAsset('data/versions.json'),
  String(new Date().getUTCFullYear()),
);

const report: Report = { sizes: [], compressed: [] };

function put(path: string, html: Buffer): void {
  const { gzip, brotli } = content.compressed(html, 5);
  const target = join(site, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  writeFileSync(`${target}.gz`, gzip);
  writeFileSync(`${target}.br`, brotli);
  report.sizes.push(html.length);
  report.compressed.push(brotli.length);
}

const wanted = only ? pages.filter((page) => only.includes(segmentsOf(page).join('/'))) : pages;
for (const page of wanted.filter((_, place) => place % workers === index)) {
  for (const language of languages) {
    const path = pathOf(page, language);
    const inputs = hashOf(common, path, ...inputsOf(page).map(hashOfInput));
    for (let time = 1; time < times; time += 1) await write(page, language);
    const html = Buffer.from(await content.page(inputs, () => write(page, language)));
    put(path, html);
    const beside = await writeOembed(page, language);
    if (beside) {
      mkdirSync(dirname(join(site, beside.path)), { recursive: true });
      writeFileSync(join(site, beside.path), beside.text);
    }
  }
}
// Last, for one of them takes the place of what all pages are made from.
if (index === 0) {
  for (const [path, html] of Object.entries(await writeEntrances())) put(path, Buffer.from(html));
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(report);
