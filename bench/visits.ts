import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../e2e/findChromium.ts';
import { kinds, measurePage, measureWork, type Visit } from './measurePage.ts';
import { median } from './median.ts';
import { softwareChromium } from './openChromium.ts';

const pages = { start: 'en/', city: 'en/city/almaty/', link: 'en/link/almaty--rennes/' } as const;
type PageName = keyof typeof pages;
type Figures = Record<string, number>;
export type Report = Record<PageName, Figures>;

function total(bytes: Record<string, number>): number {
  return Object.values(bytes).reduce((all, each) => all + each, 0);
}

function figuresOf(visits: readonly Visit[]): Figures {
  const of = (read: (visit: Visit) => number): number => median(visits.map(read));
  const kilobytes = (read: (visit: Visit) => number): number => of(read) / 1000;
  return {
    'time to text, ms': of((visit) => visit.timeToText),
    'time to answers, ms': of((visit) => visit.timeToAnswers),
    'time to map, ms': of((visit) => visit.timeToMap),
    'time to arcs, ms': of((visit) => visit.timeToArcs),
    'requests to text': of((visit) => visit.requestsToText),
    'requests to answers': of((visit) => visit.requestsToAnswers),
    'requests to arcs': of((visit) => visit.requestsToArcs),
    'kB gz to text': kilobytes((visit) => total(visit.bytesToText)),
    ...Object.fromEntries(
      kinds.map((kind) => [`  ${kind} to text`, kilobytes((visit) => visit.bytesToText[kind] ?? 0)]),
    ),
    'kB gz to answers': kilobytes((visit) => total(visit.bytesToAnswers)),
    ...Object.fromEntries(
      kinds.map((kind) => [`  ${kind} to answers`, kilobytes((visit) => visit.bytesToAnswers[kind] ?? 0)]),
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

export function printVisits(report: Report, before: Report | null): void {
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

/** Visits the built site, each time with empty caches, and returns medians. */
export async function measureVisits(runs: number): Promise<Report> {
  const server = await preview({ preview: { port: 4186, strictPort: true } });
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: softwareChromium });
  const withGraphics = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const report = {} as Report; // filled for every page below
    for (const name of Object.keys(pages) as PageName[]) {
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run += 1) {
        const address = `http://localhost:4186/${pages[name]}`;
        const visit = await measurePage(browser, address);
        visits.push({ ...visit, ...(await measureWork(withGraphics, address)) });
      }
      report[name] = figuresOf(visits);
    }
    return report;
  } finally {
    await browser.close();
    await withGraphics.close();
    await server.close();
  }
}

const inKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What a page that was written at build time weighs: its text, first style and drawn map are one file. */
export function printWeights(): void {
  console.log('\nwritten pages with style and drawn map, kB gz       median       largest');
  for (const kind of ['city', 'link']) {
    const sizes = ['en', 'ru', 'kk', 'fr'].flatMap((language) => {
      const folder = join('dist', language, kind);
      return readdirSync(folder).map((id) => ({
        id,
        bytes: statSync(join(folder, id, 'index.html.gz')).size,
      }));
    });
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
    const middle = median(sizes.map(({ bytes }) => bytes));
    console.log(
      `${`all ${sizes.length} of a ${kind}`.padEnd(46)}${inKilobytes(middle).padStart(12)}${inKilobytes(largest?.bytes ?? 0).padStart(14)} (${largest?.id})`,
    );
  }
}
