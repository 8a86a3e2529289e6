// @vitest-environment node
/**
 * Runs the examples of the page "Use the data" as they are shown, against a plain static server. curl, Python and,
 * where they are installed, pandas and R. QGIS needs a screen and cannot be run here: of its steps only the address
 * is held, by the test of the page.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yearOf } from '#domain/partialDate.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import { builtFiles } from '#pipeline/build/builtFiles.ts';
import { realAtlas } from '#pipeline/fixture/realAtlas.ts';
import { openDataFiles } from './openDataFiles.ts';

/** Milliseconds: pandas and R take their time to begin. */
const slow = { timeout: 60_000 };
const run = promisify(execFile);

const data = realAtlas();
const pages = builtFiles(data);
const files = new Map([...pages, ...openDataFiles(data, pages, { version: '1.0.0', date: '2026-11-25' })]);

let server: Server;
let address = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-examples-'));
  server = createServer((request, response) => {
    const content = files.get(request.url?.replace(/^\/data\//, '') ?? '');
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What an example prints when it is run. */
async function output(program: string, file: string): Promise<string> {
  const text = readFileSync(join(import.meta.dirname, '../../panels/data/examples', file), 'utf8');
  const option = program === 'python3' || program === 'sh' ? '-c' : '-e';
  // Nothing between us and our own server; letters of all alphabets.
  const env = { ...process.env, no_proxy: '*', PYTHONIOENCODING: 'utf-8' };
  const code = text.replaceAll('https://atlas.example/', address);
  const { stdout } = await run(program, [option, code], { cwd: folder, env });
  return stdout;
}

function isThere(program: string, ...options: string[]): boolean {
  return spawnSync(program, options).status === 0;
}

const linksByDecade = new Map<number, number>();
for (const link of data.links) {
  const year = yearOf(firstAgreementDate(link));
  const decade = year === null ? null : Math.floor(year / 10) * 10;
  if (decade !== null) linksByDecade.set(decade, (linksByDecade.get(decade) ?? 0) + 1);
}
const decades = [...linksByDecade].toSorted(([a], [b]) => a - b);

describe('the example', slow, () => {
  test('for curl fetches the files whole', async ({ skip }) => {
    skip(!isThere('curl', '--version'), 'curl is not installed');
    await output('sh', 'fetch.sh');
    for (const name of ['cities.csv', 'links.csv', 'datapackage.json']) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(files.get(name));
    }
  });

  test('for Python names the sister cities of Almaty', async ({ skip }) => {
    skip(!isThere('python3', '--version'), 'python3 is not installed');
    const expected = data.links
      .filter(({ cities }) => cities.includes('almaty'))
      .map((link) => {
        const partner = data.cities.find(({ id }) => id !== 'almaty' && link.cities.includes(id));
        return `${yearOf(firstAgreementDate(link)) ?? ''} ${partner?.name.en}`;
      });
    expect(expected.length).toBeGreaterThan(5);
    expect((await output('python3', 'partners.py')).trimEnd().split(/\r?\n/)).toEqual(expected);
  });

  test('for pandas counts the links of each decade', async ({ skip }) => {
    skip(!isThere('python3', '-c', 'import pandas'), 'pandas is not installed');
    const printed = [...(await output('python3', 'decades.py')).matchAll(/^(\d{4}) +(\d+)$/gm)];
    expect(printed.map(([, decade, count]) => [Number(decade), Number(count)])).toEqual(decades);
  });

  test('for R counts the links of each decade', async ({ skip }) => {
    skip(!isThere('Rscript', '--version'), 'R is not installed');
    // A row of decades, and below it a row of counts; broken into several where it is too wide.
    const rows = (await output('Rscript', 'decades.R'))
      .split('\n')
      .map((row) => row.match(/\d+/g)?.map(Number));
    const printed = rows.flatMap((row, place) => {
      const counts = rows[place + 1] ?? [];
      return row?.every((each) => each >= 1000) ? row.map((decade, at) => [decade, counts[at]]) : [];
    });
    expect(printed).toEqual(decades);
  });
});
