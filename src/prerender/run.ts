/** Last step of `npm run build`: writes every page of the built site as whole HTML. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Report, Task } from './worker.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const site = values.out;
const server = '.cache/server';

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

function work(task: Task): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const started = performance.now();
const workers = Math.min(4, availableParallelism());
const reports = await Promise.all(
  Array.from({ length: workers }, (_, index) => work({ index, workers, site, server })),
);
const sizes = reports.flatMap((report) => report.sizes);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
process.stdout.write(`${sizes.length} pages written in ${seconds} s, ${megabytes} MB.\n`);
rmSync(join(site, '.vite'), { recursive: true });
