import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What one visit measured. Times in ms since navigation began; sizes in bytes, gzipped. */
export type Visit = {
  /** When something was first painted: written pages paint their text at once, others when the panel stands. */
  timeToText: number;
  /** When the page had become one that answers to clicks without being loaded anew. */
  timeToAnswers: number;
  timeToMap: number;
  timeToArcs: number;
  requestsToText: number;
  requestsToAnswers: number;
  requestsToArcs: number;
  bytesToText: Record<string, number>;
  bytesToAnswers: Record<string, number>;
  bytesToArcs: Record<string, number>;
} & Work;

type Work = { mainThreadPerPanStep: number; heap: number };

/** `at`: when the whole answer was there, in ms since 1970. */
type Answer = { at: number; kind: string; bytes: number };

/** Kinds of files, in the order of the table. */
export const kinds = ['html', 'script', 'style', 'font', 'data', 'tiles', 'other'] as const;

function kindOf(url: string, type: string): string {
  if (url.includes('/data/')) return 'data';
  if (url.includes('.pmtiles') || url.includes('/basemap/')) return 'tiles';
  if (type.includes('html')) return 'html';
  if (type.includes('javascript')) return 'script';
  if (type.includes('css')) return 'style';
  if (type.includes('font') || /\.(woff2?|ttf)/.test(url)) return 'font';
  return 'other';
}

/** Bytes as a server with gzip would send them; what is compressed already stays. */
function sentBytes(body: Buffer, kind: string): number {
  return kind === 'tiles' || kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
}

function sum(answers: readonly Answer[], until: number): Record<string, number> {
  const inTime = answers.filter((answer) => answer.at <= until);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      inTime.filter((answer) => answer.kind === kind).reduce((total, { bytes }) => total + bytes, 0),
    ]),
  );
}

async function markedTime(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
    timeout: 120_000,
  });
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
}

async function taskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Drags the map by small steps and returns the main thread's work per step. */
async function pan(page: Page, session: CDPSession, steps: number): Promise<number> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [size.width * 0.7, size.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await taskMilliseconds(session);
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x - step * 4, y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const after = await taskMilliseconds(session);
  await page.mouse.up();
  return (after - before) / steps;
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** One visit with an empty cache. */
export async function measurePage(browser: Browser, address: string): Promise<Omit<Visit, keyof Work>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const answers: Answer[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const kind = kindOf(response.url(), type);
    const read = async (): Promise<void> => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const { startTime, responseEnd } = response.request().timing();
      answers.push({ at: startTime + Math.max(0, responseEnd), kind, bytes: sentBytes(body, kind) });
    };
    reading.push(read());
  });
  await page.goto(address);
  const timeToText = await markedTime(page, 'first-contentful-paint');
  const timeToAnswers = await markedTime(page, 'atlas:answers');
  const timeToMap = await markedTime(page, 'atlas:map');
  const timeToArcs = await markedTime(page, 'atlas:arcs');
  await Promise.all(reading);
  const began = await page.evaluate(() => performance.timeOrigin);
  const visit = {
    timeToText,
    timeToAnswers,
    timeToMap,
    timeToArcs,
    requestsToAnswers: answers.filter(({ at }) => at <= began + timeToAnswers).length,
    requestsToText: answers.filter(({ at }) => at <= began + timeToText).length,
    requestsToArcs: answers.filter(({ at }) => at <= began + timeToArcs).length,
    bytesToText: sum(answers, began + timeToText),
    bytesToAnswers: sum(answers, began + timeToAnswers),
    bytesToArcs: sum(answers, began + timeToArcs),
  };
  await context.close();
  return visit;
}

/**
 * The map's work, in a browser that puts pages together by (software) WebGL as one with a graphics card does:
 * without, each picture of the map is read back, which costs ten times what the map does.
 */
export async function measureWork(browser: Browser, address: string, panSteps = 20): Promise<Work> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await markedTime(page, 'atlas:map');
  await markedTime(page, 'atlas:arcs');
  const mainThreadPerPanStep = await pan(page, session, panSteps);
  const heap = await heapBytes(session);
  await context.close();
  return { mainThreadPerPanStep, heap };
}
