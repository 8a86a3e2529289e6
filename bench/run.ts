/**
 * npm run bench -- [--runs N] [--json FILE] [--compare FILE]
 * Measures the built site (dist/) in a real browser with software WebGL: bytes, requests and times to text,
 * answers, map and arcs, the main thread's work per pan step, the heap. Medians of N visits with empty caches.
 * This machine's noise makes single figures poor: compare ratios of runs on one machine.
 *
 * npm run bench -- --lighthouse [--runs N] [--throttling simulate|devtools] [--built] [--json FILE]
 * Builds the site for the address it is then measured at (`--built`: not again), and measures it under nginx.
 *
 * npm run bench -- --embed [--runs N] [--json FILE]
 * Measures embeds of the built site on a page of another origin, under nginx: before and after they are touched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureEmbeds } from './embeds.ts';
import { measureByLighthouse } from './lighthouse.ts';
import { measureVisits, printVisits, printWeights, type Report } from './visits.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string' },
    json: { type: 'string' },
    compare: { type: 'string' },
    embed: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    throttling: { type: 'string', default: 'simulate' },
  },
});

const runs = Math.max(1, Number(options.runs ?? (options.lighthouse ? 3 : 5)) || 1);

async function measure(): Promise<unknown> {
  if (options.lighthouse) {
    const throttling = options.throttling === 'devtools' ? 'devtools' : 'simulate';
    return measureByLighthouse({ runs, throttling, isBuilt: options.built });
  }
  if (options.embed) return measureEmbeds(runs);
  const report = await measureVisits(runs);
  const before = options.compare ? (JSON.parse(readFileSync(options.compare, 'utf8')) as Report) : null;
  console.log(`median of ${runs} visits with empty caches, software WebGL, 1280×800`);
  printVisits(report, before);
  printWeights();
  return report;
}

const report = await measure();
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
