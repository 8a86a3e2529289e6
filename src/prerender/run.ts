/**
 * Last step of `npm run build`: writes every page of the built site as whole HTML, what stands beside the
 * pages, and everything once more compressed for servers that can hand that out.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { buildAtlas } from '#domain/atlas.ts';
import type { CitiesGeoJson, LinksJson, StorySummary } from '#domain/built.ts';
import { buildComponent } from './buildComponent.ts';
import { compressAssets } from './compressAssets.ts';
import { pagesOf } from './pages.ts';
import { checkData } from '#pipeline/check/checkData.ts';
import { writePictures } from './pictures/writePictures.ts';
import { siteFiles } from './site/siteFiles.ts';
import type { Report, Task } from './worker.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    /** Only these pages, in all languages: `--only city/almaty --only link/almaty--rennes`. */
    only: { type: 'string', multiple: true },
    /** Writes each page so many times, to see how long a larger atlas takes. */
    times: { type: 'string', default: '1' },
    /** `--no-pictures` leaves the pictures to share pages by alone: they take longest. */
    pictures: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const site = values.out;
const server = `.cache/server-${site.replaceAll(/\W/g, '')}`;
const store = '.cache/pages';
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const megabytes = (sizes: readonly number[]): string =>
  `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await build({
  logLevel: 'warn',
  build: {
    ssr: 'src/prerender/server.ts',
    outDir: server,
    manifest: false,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'server.js' } },
  },
});

await buildComponent(site);

// The pipeline has just written these files in the shapes of domain/built.ts.
const read = <T>(path: string): T => JSON.parse(readFileSync(join(site, 'data', path), 'utf8')) as T;
const atlas = buildAtlas(read<CitiesGeoJson>('cities.geojson'), read<LinksJson>('links.json'));
const beside = await siteFiles({
  pages: pagesOf(atlas, read<StorySummary[]>('stories.json')),
  siteAddress: process.env['VITE_SITE_URL'] ?? null,
  basePath: process.env['BASE_PATH'] ?? '/',
});
for (const [path, content] of beside) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

function work(task: Task): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const workers = Math.min(4, availableParallelism());
const reports = await Promise.all(
  Array.from({ length: workers }, (_, index) =>
    work({
      index,
      workers,
      site,
      server: join(server, 'server.js'),
      store,
      only: values.only ?? null,
      times: Number(values.times),
    }),
  ),
);
const sizes = reports.flatMap((report) => report.sizes);
const compressed = reports.flatMap((report) => report.compressed);
const median = compressed.toSorted((a, b) => a - b)[Math.floor(compressed.length / 2)] ?? 0;
say(
  `${sizes.length} pages in ${seconds()}: ${megabytes(sizes)}, by brotli ${megabytes(compressed)}, ` +
    `half of them below ${(median / 1000).toFixed(1)} kB, the largest ${(Math.max(...compressed) / 1000).toFixed(1)} kB.`,
);
if (values.pictures) {
  const { data } = checkData('data');
  if (!data) throw new Error('the data have mistakes: npm run data:check tells them');
  const {
    count,
    drawn,
    bytes,
    median: middle,
    largest,
  } = await writePictures({
    data,
    outDir: site,
    cacheDir: '.cache/pictures',
  });
  say(
    `${count} pictures, ${drawn} of them drawn anew, in ${seconds()} from the start: ${megabytes([bytes])}, ` +
      `half of them below ${(middle / 1000).toFixed(1)} kB, the largest ${(largest / 1000).toFixed(1)} kB.`,
  );
}
rmSync(join(site, '.vite'), { recursive: true });
const assets = compressAssets(site, store);
say(
  `${assets.length} other files compressed, ${megabytes(assets)} by brotli, in ${seconds()} from the start.`,
);
