// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assetsOf, firstChunks, languageScript, pageHtml, scriptAfterPaint } from './template.ts';

/** As Vite writes it. */
const template = readFileSync('index.html', 'utf8').replace(
  '</head>',
  [
    '<link rel="modulepreload" crossorigin href="/assets/format.js">',
    '<link rel="stylesheet" crossorigin href="/assets/format.css">',
    '<link rel="stylesheet" crossorigin href="/assets/index.css"></head>',
  ].join('\n'),
);
const parts = {
  language: 'kk',
  head: '<title>Алматы</title><link rel="icon" href="/favicon.ico">',
  style: 'p{color:red}',
  styleSheets: ['/assets/index.css'],
  fonts: ['/a.woff2'],
  versions: { current: '1.0.0', kept: [] },
  scripts: ['/b.js'],
  map: '<div class="map"></div>',
  html: '<main>$& $1</main>',
  files: ['details/almaty.json', 'stories.json'],
} as const;

test('a page has its language, head, style, map, text and the files it was written from', () => {
  const page = pageHtml(template, parts);
  expect(page).toContain('<html lang="kk">');
  expect(page).toContain('<title>Алматы</title>');
  expect(page).toContain('<style>p{color:red}</style>');
  expect(page).toContain('["/a.woff2"]');
  // Signs that mean something to a replacement stay as they are.
  expect(page).toContain(
    '<div class="map"></div><div id="root" data-needs="details/almaty.json stories.json" data-scripts="/b.js" data-styles="/assets/index.css"><main>$& $1</main></div>',
  );
  expect(page.match(/rel="icon"/g)).toHaveLength(1);
  expect(page).not.toContain('noscript');
});

test('nothing stands between the text and its first paint: no style sheet is fetched, scripts are named last', () => {
  const page = pageHtml(template, parts);
  expect(page).not.toContain('rel="stylesheet"');
  expect(page).not.toContain('rel="modulepreload"');
  expect(page).not.toMatch(/<script[^>]*src=/);
  expect(page).toMatch(/<\/main><\/div><script type="module">[^<]*let a='\/src\/entry\.ts'/);
});

test('a page that React is to draw anew names no files', () => {
  expect(pageHtml(template, { ...parts, files: null })).toMatch(
    /<div id="root"><main>.*<\/main><\/div><script type="module" src="\/src\/entry\.ts">/,
  );
});

test('a template that has lost a place to fill is told', () => {
  expect(() => pageHtml('<html></html>', parts)).toThrow(/index.html has no/);
});

test('chunks bring what they import, each once, and circles end', () => {
  const manifest = {
    a: { file: 'a.js', css: ['a.css'], imports: ['b', 'c'] },
    b: { file: 'b.js', imports: ['c', 'a'] },
    c: { file: 'c.js', css: ['c.css'] },
  };
  expect(assetsOf(manifest, ['a', 'b'])).toEqual({
    scripts: ['c.js', 'b.js', 'a.js'],
    styles: ['c.css', 'a.css'],
  });
});

test('a chunk that the build has lost is told, not left out', () => {
  expect(() => assetsOf({ a: { file: 'a.js' } }, ['a', 'ru.json'])).toThrow('the manifest has no ru.json');
});

test('the first chunks are the entry and what it asks for in every page, by whatever name that goes', () => {
  const dynamicImports = ['src/embed/filterWritten.ts', '_main.js'];
  expect(firstChunks({ 'index.html': { file: 'i.js', dynamicImports } })).toEqual(['index.html', '_main.js']);
});

function goneTo(pathname: string, browserLanguages: string[], search = ''): string | undefined {
  let gone: string | undefined;
  const location = { pathname, search, hash: '', replace: (to: string) => (gone = to) };
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the script that stands in the page
  new Function('location', 'navigator', languageScript('/atlas/'))(location, { languages: browserLanguages });
  return gone;
}

test('the root leads to the first language of the browser that the atlas speaks, and only the root', () => {
  expect(goneTo('/atlas/', ['de-DE', 'kk-KZ', 'ru'], '?theme=night')).toBe('/atlas/kk/?theme=night');
  expect(goneTo('/atlas/index.html', ['de'])).toBe('/atlas/en/');
  expect(goneTo('/atlas/en/link/rennes--almaty/', ['fr'])).toBeUndefined();
});

/** Runs the script of a written page in a window of its own, in which imports are counted. */
function inWindow({ hidden = false, observer = true }) {
  const asked: string[] = [];
  const timers = new Map<number, () => void>();
  const listeners: ((event: unknown) => void)[] = [];
  let painted: (() => void) | null = null;
  class Observer {
    constructor(tell: (list: { getEntriesByName: () => unknown[] }) => void) {
      painted = () => tell({ getEntriesByName: () => [1] });
    }
    observe() {}
  }
  const self = { early: [] as unknown[], ...(observer && { PerformanceObserver: Observer }) };
  const script = scriptAfterPaint('/a.js').replace('import(', 'load(');
  // oxlint-disable-next-line typescript/no-implied-eval -- it is the page's own script that is tried
  new Function('self', 'document', 'setTimeout', 'addEventListener', 'load', 'PerformanceObserver', script)(
    self,
    { hidden },
    (go: () => void, ms = 0) => timers.set(ms, go),
    (_: string, hear: (event: unknown) => void) => listeners.push(hear),
    (address: string) => {
      asked.push(address);
      return asked.length === 1 ? Promise.reject(new Error('lost')) : Promise.resolve();
    },
    Observer,
  );
  return { asked, timers, self, listeners, paint: () => painted?.() };
}

describe('the first script is asked for', () => {
  test('when the page has been painted, and not before', () => {
    const { asked, timers, paint } = inWindow({});
    expect(asked).toEqual([]);
    paint();
    timers.get(0)?.();
    expect(asked).toEqual(['/a.js']);
  });

  test('after a while where nobody tells of the paint, and at once in a tab behind', () => {
    const { asked, timers } = inWindow({ observer: false });
    timers.get(1000)?.();
    expect(asked).toEqual(['/a.js']);
    expect(inWindow({ hidden: true }).asked).toEqual(['/a.js']);
  });

  test('again where it did not come', async () => {
    const { asked, timers } = inWindow({ hidden: true });
    await Promise.resolve();
    await Promise.resolve();
    timers.get(5000)?.();
    expect(asked).toEqual(['/a.js', '/a.js']);
  });

  test('and has what was pressed before', () => {
    const { self, listeners } = inWindow({});
    for (const hear of listeners) hear('event');
    expect(self.early).toEqual(['event', 'event']);
  });
});
