/** `npm run build`, last step: writes every page of the built site as whole HTML. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const serverFolder = '.cache/server';

await build({
  logLevel: 'warn',
  build: {
    ssr: 'src/prerender/server.ts',
    outDir: serverFolder,
    manifest: false,
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: 'server.js' } },
  },
});

const started = performance.now();
const workers = Math.max(1, Math.min(4, availableParallelism()));
const done = await Promise.all(
  Array.from(
    { length: workers },
    (_, index) =>
      new Promise<{ pages: number; bytes: number }>((resolve, reject) => {
        const worker = new Worker(new URL('./worker.ts', import.meta.url), {
          workerData: { index, workers, site: values.out, server: serverFolder },
        });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
  ),
);
const pages = done.reduce((sum, each) => sum + each.pages, 0);
const bytes = done.reduce((sum, each) => sum + each.bytes, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`${pages} pages written in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB.\n`);
