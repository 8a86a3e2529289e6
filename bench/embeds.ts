import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Frame, type Page, type Response } from '@playwright/test';
import { findChromium } from '../e2e/findChromium.ts';
import { startHost, type Host } from '../e2e/hostServer.ts';
import { findNginx, nginxMissing } from './findNginx.ts';
import { countMainThread } from './mainThread.ts';
import { median } from './median.ts';
import { startNginx } from './nginx.ts';
import { softwareChromium } from './openChromium.ts';

const ten = 'almaty rennes astana shymkent tucson leeds prague kyiv rome berlin'.split(' ');

/** What the page of another site shows. Of the ten one is touched. */
const shown = {
  city: ['city/almaty/'],
  link: ['link/almaty--rennes/'],
  start: [''],
  ten: ten.map((id) => `city/${id}/`),
};

/** ms after which an embed that nobody touches does nothing more. */
const rest = 4000;

type Figures = Record<string, number>;
type Name = keyof typeof shown;
export type EmbedReport = Record<Name, Figures>;

/** As a server with gzip sends it; parts of tiles and fonts are compressed in themselves. */
async function sentBytes(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return /\.(pmtiles|woff2)$/.test(response.url()) ? body.length : gzipSync(body, { level: 9 }).length;
}

/** ms from when the page around it was asked for to when text is painted in a frame. */
async function timeToText(page: Page, frame: Frame): Promise<number> {
  await frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await frame.evaluate(
    () =>
      performance.timeOrigin +
      (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
  return painted - (await page.evaluate(() => performance.timeOrigin));
}

/** What several embeds ask for comes once over the line; of tiles each part is asked for by itself. */
const key = (response: Response): string =>
  `${response.url()} ${response.request().headers()['range'] ?? ''}`;

/** One visit with empty caches: until all has come to rest, and then until one embed has its map that moves. */
async function visit(
  browser: Browser,
  host: Host,
  paths: readonly string[],
  atlas: string,
): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(atlas)) responses.push(response);
  });
  const frames = paths.map(
    (path) => `<iframe src="${atlas}/en/${path}?embed=1" title="${path}" width="240" height="400"></iframe>`,
  );
  const weigh = async (): Promise<number> => {
    const distinct = new Map(responses.map((response) => [key(response), response]));
    const sizes = await Promise.all([...distinct.values()].map(sentBytes));
    return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  };
  const stop = await countMainThread(browser, page);
  await page.goto(host.page(frames.join('')));
  const times = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => timeToText(page, frame)),
  );
  await page.waitForTimeout(rest);
  const untouched = { requests: responses.length, weight: await weigh(), work: await stop() };
  const stopAgain = await countMainThread(browser, page);
  const [, first] = page.frames();
  await page.mouse.move(60, 60);
  await first?.waitForFunction(() => performance.getEntriesByName('atlas:map').length > 0, undefined, {
    timeout: 120_000,
  });
  const figures = {
    'time to text (the last one), ms': Math.max(...times),
    'untouched: requests': untouched.requests,
    'untouched: kB gz': untouched.weight,
    'untouched: main thread, ms': untouched.work,
    'touched, to live map: requests': responses.length,
    'touched, to live map: kB gz': await weigh(),
    'touched, to live map: main thread, ms': untouched.work + (await stopAgain()),
  };
  await page.close();
  return figures;
}

/** Embeds on a page of another site, under nginx. Prints a table of medians. */
export async function measureEmbeds(runs: number): Promise<EmbedReport> {
  const nginx = findNginx();
  if (!nginx) throw new Error(nginxMissing);
  const server = await startNginx(nginx, 'dist');
  const host = await startHost(server.origin);
  const report = {} as EmbedReport; // filled for every page below
  try {
    for (const name of Object.keys(shown) as Name[]) {
      const visits: Figures[] = [];
      for (let run = 0; run < runs; run += 1) {
        // Each in a browser of its own: processes are shared among pages of a site.
        const browser = await chromium.launch({ executablePath: findChromium(), args: softwareChromium });
        visits.push(await visit(browser, host, shown[name], server.origin));
        await browser.close();
      }
      report[name] = Object.fromEntries(
        Object.keys(visits[0] ?? {}).map((row) => [
          row,
          median(visits.map((each) => each[row] ?? Number.NaN)),
        ]),
      );
    }
  } finally {
    host.stop();
    await server.stop();
  }
  print(report, runs);
  return report;
}

function print(report: EmbedReport, runs: number): void {
  const names = Object.keys(report) as Name[];
  console.log(`embeds of 240×400 on a page of another site, median of ${runs} visits with empty caches`);
  console.log(`${''.padEnd(40)}${names.map((name) => name.padStart(10)).join('')}`);
  for (const row of Object.keys(report.city)) {
    const cells = names.map((name) => (report[name][row] ?? Number.NaN).toFixed(0).padStart(10));
    console.log(`${row.padEnd(40)}${cells.join('')}`);
  }
}
