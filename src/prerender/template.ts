import { firstScript } from '#embed/firstScript.ts';
import type { DataVersions } from '#domain/built.ts';
import { baseLanguage, languages, type Language } from '#domain/language.ts';
import { withSecurityPolicy } from './securityPolicy.ts';

/** A chunk of Vite's manifest: what it is built into, and what it needs. */
type Chunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] };
export type Manifest = Record<string, Chunk>;

/** What every page needs: the first script, and the one that it asks for. */
export function firstChunks(manifest: Manifest): string[] {
  const asked = manifest['index.html']?.dynamicImports ?? [];
  return ['index.html', ...asked.filter((key) => !key.startsWith('src/embed/'))];
}

/** The files of some chunks and of all they import, each once. Throws where the manifest has one of them not. */
export function assetsOf(
  manifest: Manifest,
  keys: readonly string[],
): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const seen = new Set<string>();
  function visit(key: string) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const each of chunk.imports ?? []) visit(each);
    scripts.add(chunk.file);
    for (const each of chunk.css ?? []) styles.add(each);
  }
  for (const key of keys) {
    if (!manifest[key]) throw new Error(`the manifest has no ${key}`);
    visit(key);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

/**
 * On the page at the site's root: to the reader's language, as `preferredLanguage` of url/address.ts chooses it.
 * Without scripts that page is the English start. A server may answer any address with it: there it leads nowhere.
 */
export function languageScript(basePath: string): string {
  const chosen = `navigator.languages.map(t=>t.toLowerCase().split('-')[0]).find(l=>o.includes(l))||'${baseLanguage}'`;
  const go = `let o=${JSON.stringify(languages)};location.replace('${basePath}'+(${chosen})+'/'+location.search+location.hash)`;
  return `if(location.pathname==='${basePath}'||location.pathname==='${basePath}index.html'){${go}}`;
}

/** ms after which the page's script no longer waits for the first paint. */
const patience = 1000;
/** ms before a script that did not come is asked for again. */
const pause = 5000;

/**
 * Fetches the page's first script when the page has been painted: on a slow line text and fonts come first, and a
 * slow device paints before it evaluates 110 kB of script. At once in a tab behind, which is not painted. What is
 * pressed and chosen meanwhile is kept for that script (`early` of viteEnv.d.ts).
 */
export function scriptAfterPaint(address: string): string {
  return [
    "self.early=[];for(let t of['click','change'])addEventListener(t,e=>self.early?.push(e));",
    `let a='${address}',f=n=>import(a).catch(()=>setTimeout(()=>n>0?g():f(1),${pause})),`,
    // Asked twice in vain: some browsers keep it as lost for good (api/lostScripts.ts), so the page is loaded anew, once.
    `g=()=>fetch(a).then(r=>r.ok&&performance.getEntriesByType('navigation')[0]?.type!=='reload'?location.reload():f(0),()=>f(0));`,
    `if(document.hidden)f();setTimeout(f,${patience});`,
    "self.PerformanceObserver&&new PerformanceObserver(l=>{if(l.getEntriesByName('first-contentful-paint').length)setTimeout(f)})",
    ".observe({type:'paint',buffered:true})",
  ].join('');
}

type Parts = {
  language: Language;
  /** Tags of the head: title, description and so on. */
  head: string;
  /** Style sheets that the first paint needs, as text. */
  style: string;
  /** Addresses of the style sheets that this text was taken from. */
  styleSheets: readonly string[];
  fonts: readonly string[];
  versions: DataVersions;
  /** Addresses of the scripts that the first one asks for. */
  scripts: readonly string[];
  /** The drawn map. */
  map: string;
  /** What stands in #root, and the files below `data/` it was written from; null where React is to draw it anew. */
  html: string;
  files: readonly string[] | null;
  /** A script that runs before the first one of every page, and can leave that out by `else`. */
  before?: string;
};

function replaced(page: string, from: RegExp, to: string): string {
  if (!from.test(page)) throw new Error(`index.html has no ${from.source}`);
  // A global expression has moved on to behind its first find.
  from.lastIndex = 0;
  return page.replace(from, () => to);
}

/** A whole page out of the built index.html. Throws where that has not the places to fill. */
export function pageHtml(
  template: string,
  { language, head, style, styleSheets, fonts, versions, scripts, map, html, files, before = '' }: Parts,
): string {
  const entry = /<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/;
  const [tag = '', address = ''] = entry.exec(template) ?? [];
  const script = files ? `<script type="module">${scriptAfterPaint(address)}</script>` : tag;
  const data =
    files &&
    ` data-needs="${files.join(' ')}" data-scripts="${scripts.join(' ')}" data-styles="${styleSheets.join(' ')}"`;
  const steps: [RegExp, string][] = [
    [/<html lang="en">/, `<html lang="${language}">`],
    [/<meta\s+name="description"[^>]*>\s*/, ''],
    [/<link rel="icon"[^>]*>\s*/, ''],
    [entry, ''],
    [/<link rel="stylesheet"[^>]*>\s*/g, ''],
    [
      /<title>[^<]*<\/title>/,
      `${head}\n<script>${before}${firstScript(fonts, versions)}</script><style>${style}</style>`,
    ],
    [
      /<div id="root">[\s\S]*<\/main>\s*<\/div>\s*/,
      `${map}<div id="root"${data ?? ''}>${html}</div>${script}`,
    ],
  ];
  const page = steps
    .reduce((written, [from, to]) => replaced(written, from, to), template)
    .replaceAll(/<link rel="modulepreload" crossorigin href="[^"]*">\s*/g, '');
  return withSecurityPolicy(page);
}
