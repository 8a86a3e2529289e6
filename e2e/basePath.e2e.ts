import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { preview, type PreviewServer } from 'vite';
import { expect, mapDrawn, test } from './atlasTest.ts';

const base = '/atlas/';
const outDir = '.cache/dist-base';
const port = 4177;
const origin = `http://localhost:${port}`;

/** As `BASE_PATH=/atlas/ npm run build` does; the data are the same for every base path. */
function buildBelowFolder(): void {
  const env = { ...process.env, BASE_PATH: base, NODE_ENV: 'production' };
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], { env });
  // Of the 4,300 pages those that are opened here.
  const pages = ['link/almaty--rennes', 'city/almaty'].flatMap((path) => ['--only', path]);
  execFileSync('node', ['src/prerender/run.ts', '--out', outDir, '--no-pictures', ...pages], { env });
}

function serve(): Promise<PreviewServer> {
  return preview({ base, build: { outDir }, preview: { port, strictPort: true }, logLevel: 'error' });
}

test.use({ baseURL: origin, viewport: { width: 860, height: 560 } });

test('served from a folder, a deep link opens with its text, data and map, all from below that folder', async ({
  page,
}) => {
  test.slow();
  buildBelowFolder();
  const server = await serve();
  try {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http')) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${base}ru/link/almaty--rennes/?entry=rennes-abai-bust`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ренн');
    await expect(page.getByRole('main').locator('details[open]')).toHaveCount(1);
    await mapDrawn(page);
    for (const part of ['data/links.json', 'data/details/almaty--rennes.json', 'basemap/base.pmtiles']) {
      expect(asked).toContain(`${base}${part}`);
    }
    expect(asked.filter((path) => !path.startsWith(base))).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Алматы' }).first().click();
    await expect(page).toHaveURL(`${origin}${base}ru/city/almaty/`);
    await page.goto(base);
    await expect(page).toHaveURL(`${origin}${base}en/`);
    // Servers answer unknown addresses with it, and from any depth it must find its scripts.
    expect(readFileSync(`${outDir}/404.html`, 'utf8')).toContain(`src="${base}assets/`);
  } finally {
    await server.close();
  }
});
