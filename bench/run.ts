/**
 * npm run bench -- [--runs N] [--json FILE] [--compare FILE]
 * Measures the built site in a real browser with software WebGL: bytes, requests and times to text,
 * map and arcs, the main thread's work per pan step, the heap. Medians of N visits with empty caches.
 * This machine's noise makes single figures poor: compare ratios of runs on one machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../e2e/findChromium.ts';
import { kinds, measurePage, type Visit } from './measurePage.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    compare: { type: 'string' },
  },
});

const pages = { start: 'en/', city: 'en/city/almaty/', link: 'en/link/almaty--rennes/' } as const;
type PageName = keyof typeof pages;
type Figures = Record<string, number>;
type Report = Record<PageName, Figures>;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function total(bytes: Record<string, number>): number {
  return Object.values(bytes).reduce((all, each) => all + each, 0);
}

function figuresOf(visits: readonly Visit[]): Figures {
  const of = (read: (visit: Visit) => number): number => median(visits.map(read));
  const kilobytes = (read: (visit: Visit) => number): number => of(read) / 1000;
  return {
    'time to text, ms': of((visit) => visit.timeToText),
    'time to map, ms': of((visit) => visit.timeToMap),
    'time to arcs, ms': of((visit) => visit.timeToArcs),
    'requests to text': of((visit) => visit.requestsToText),
    'requests to arcs': of((visit) => visit.requestsToArcs),
    'kB gz to text': kilobytes((visit) => total(visit.bytesToText)),
    ...Object.fromEntries(
      kinds.map((kind) => [`  ${kind} to text`, kilobytes((visit) => visit.bytesToText[kind] ?? 0)]),
    ),
    'kB gz to arcs': kilobytes((visit) => total(visit.bytesToArcs)),
    ...Object.fromEntries(
      kinds.map((kind) => [`  ${kind} to arcs`, kilobytes((visit) => visit.bytesToArcs[kind] ?? 0)]),
    ),
    'main thread per pan step, ms': of((visit) => visit.mainThreadPerPanStep),
    'heap after collection, MB': of((visit) => visit.heap / 1e6),
  };
}

function cell(text: string): string {
  return text.padStart(22);
}

function print(report: Report, before: Report | null): void {
  const names = Object.keys(pages) as PageName[];
  console.log(`${''.padEnd(32)}${names.map((name) => cell(name)).join('')}`);
  for (const row of Object.keys(report.start)) {
    const cells = names.map((name) => {
      const value = report[name][row] ?? Number.NaN;
      const old = before?.[name][row];
      const ratio = old ? ` (×${(value / old).toFixed(2)})` : '';
      return cell(`${value.toFixed(1)}${ratio}`);
    });
    console.log(`${row.padEnd(32)}${cells.join('')}`);
  }
}

const server = await preview({ preview: { port: 4180, strictPort: true } });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  const origin = 'http://localhost:4180/';
  const runs = Math.max(1, Number(options.runs) || 1);
  const report = {} as Report; // filled for every page below
  for (const name of Object.keys(pages) as PageName[]) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run += 1) visits.push(await measurePage(browser, origin + pages[name]));
    report[name] = figuresOf(visits);
  }
  const before = options.compare ? (JSON.parse(readFileSync(options.compare, 'utf8')) as Report) : null;
  console.log(`median of ${runs} visits with empty caches, software WebGL, 1280×800`);
  print(report, before);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
