import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import lighthouse, { type Result } from 'lighthouse';
import { findNginx, nginxMissing } from './findNginx.ts';
import { median } from './median.ts';
import { startNginx } from './nginx.ts';
import { openChromium } from './openChromium.ts';

/** How the slow line and device come about: reckoned from a fast visit, or really slowed down while visiting. */
type Throttling = 'simulate' | 'devtools';

/** The site is built anew with this address, so that canonical and hreflang lead to where it is measured. */
const port = 4185;
const origin = `http://127.0.0.1:${port}`;
const folder = '.cache/lighthouse';
const addresses = ['en/city/almaty/', 'ru/link/almaty--rennes/', 'en/'].flatMap((path) => [
  `/${path}?map=drawn`,
  `/${path}`,
]);

type Options = { runs: number; throttling: Throttling; isBuilt: boolean };
type Figures = Record<string, number>;
type Visit = { figures: Figures; element: string; faults: string[] };

function run(args: readonly string[]): void {
  const env = { ...process.env, VITE_SITE_URL: origin, BASE_PATH: '/', NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}

function build(): void {
  run(['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']);
  run(['src/prerender/run.ts', '--out', folder, '--no-pictures']);
}

/** What Lighthouse gives as `unknown`, because each audit has details of its own. */
type Row = Record<string, unknown>;
function rowsOf(result: Result, audit: string): Row[] {
  const details = result.audits[audit]?.details as { items?: Row[] } | undefined;
  return details?.items ?? [];
}

/** kB of scripts that had come when the page answered to clicks: the map's come later. */
function scriptsBeforeMap(result: Result): number {
  const answers = rowsOf(result, 'user-timings').find(({ name }) => name === 'atlas:answers');
  const scripts = rowsOf(result, 'network-requests').filter(
    ({ resourceType, networkEndTime }) =>
      resourceType === 'Script' && Number(networkEndTime) <= Number(answers?.['startTime'] ?? Infinity),
  );
  return scripts.reduce((sum, { transferSize }) => sum + Number(transferSize), 0) / 1000;
}

function largestElement(result: Result): string {
  const nodes = JSON.stringify(result.audits['lcp-breakdown-insight']?.details ?? {});
  return /"snippet":"((?:[^"\\]|\\.)*)"/.exec(nodes)?.[1]?.replaceAll('\\"', '"') ?? 'not told';
}

async function visit(address: string, throttling: Throttling): Promise<Visit> {
  const chromium = await openChromium();
  try {
    const report = await lighthouse(origin + address, {
      port: chromium.port,
      throttlingMethod: throttling,
      logLevel: 'error',
      maxWaitForLoad: 120_000,
    });
    if (!report || report.lhr.runtimeError) throw new Error(report?.lhr.runtimeError?.message ?? 'no report');
    const result = report.lhr;
    const metric = (audit: string): number => result.audits[audit]?.numericValue ?? Number.NaN;
    const score = (category: string): number => (result.categories[category]?.score ?? Number.NaN) * 100;
    const seen = rowsOf(result, 'metrics')[0] ?? {};
    return {
      figures: {
        performance: score('performance'),
        'LCP, ms': metric('largest-contentful-paint'),
        CLS: metric('cumulative-layout-shift'),
        'TBT, ms': metric('total-blocking-time'),
        'FCP, ms': metric('first-contentful-paint'),
        accessibility: score('accessibility'),
        'best practices': score('best-practices'),
        SEO: score('seo'),
        'scripts before map, kB': scriptsBeforeMap(result),
        'painted unslowed, ms': Number(seen['observedLargestContentfulPaint']),
        'speed of this machine': result.environment.benchmarkIndex,
      },
      element: largestElement(result),
      faults: ['accessibility', 'best-practices', 'seo'].flatMap((category) =>
        (result.categories[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id),
      ),
    };
  } finally {
    await chromium.close();
  }
}

function medianOf(visits: readonly Visit[]): Figures {
  return Object.fromEntries(
    Object.keys(visits[0]?.figures ?? {}).map((row) => [
      row,
      median(visits.map(({ figures }) => figures[row] ?? Number.NaN)),
    ]),
  );
}

/**
 * Measures the site by Lighthouse, served by nginx, and prints a table of medians. `isBuilt`: what was built for
 * it the last time is measured again.
 */
export async function measureByLighthouse({
  runs,
  throttling,
  isBuilt,
}: Options): Promise<Record<string, Figures>> {
  const nginx = findNginx();
  if (!nginx) throw new Error(nginxMissing);
  if (!isBuilt) build();
  const server = await startNginx(nginx, folder, port);
  const report: Record<string, Figures> = {};
  const remarks: string[] = [];
  try {
    for (const address of addresses) {
      const visits: Visit[] = [];
      for (let each = 0; each < runs; each += 1) visits.push(await visit(address, throttling));
      report[address] = medianOf(visits);
      const elements = [...new Set(visits.map(({ element }) => element))];
      const faults = [...new Set(visits.flatMap((each) => each.faults))];
      remarks.push(
        `${address} is largest: ${elements.join(' or ')}${faults.length > 0 ? `; short: ${faults.join(', ')}` : ''}`,
      );
    }
  } finally {
    await server.stop();
  }
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(`Lighthouse, mobile, slow 4G and a processor at a quarter (${throttling}), nginx with brotli;`);
  console.log(`median of ${runs} visits with empty caches, load of the machine at the end ${load}`);
  const rows = Object.keys(Object.values(report)[0] ?? {});
  const columns = rows.map((row) => row.padStart(Math.max(8, row.length)));
  console.log([''.padEnd(36), ...columns].join('  '));
  for (const [address, figures] of Object.entries(report)) {
    const cells = rows.map((row, place) => {
      const value = figures[row] ?? Number.NaN;
      return value.toFixed(row === 'CLS' ? 3 : 0).padStart(columns[place]?.length ?? 8);
    });
    console.log([address.padEnd(36), ...cells].join('  '));
  }
  for (const remark of remarks) console.log(remark);
  return report;
}
