import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

/** What of a page leads somewhere, and what must not be in it. */
type PageLinks = {
  /** Addresses of this site that have to exist, as they are written. */
  links: Set<string>;
  canonical: string | null;
  /** Language → address of the page in it. */
  alternates: Map<string, string>;
  pictures: Set<string>;
  faults: string[];
};

/** Inline scripts that are known: what they are, by how they begin. */
const knownScripts = [/^\{?let q=new URLSearchParams/, /^if\(location\.pathname===/, /^self\.early=\[\];/];

const isOutside = (address: string, origin: string | null): boolean =>
  /^(mailto|data|geo|tel):/.test(address) ||
  (/^(https?:)?\/\//.test(address) && (origin === null || !address.startsWith(`${origin}/`)));

/** Reads a page's links, and finds what a page must not have. */
export function readPage(html: string, origin: string | null): PageLinks {
  const page: PageLinks = {
    links: new Set(),
    canonical: null,
    alternates: new Map(),
    pictures: new Set(),
    faults: [],
  };
  const ids = new Set<string>();
  let script: string | null = null;

  function link(address: string | undefined): void {
    if (address !== undefined && !isOutside(address, origin)) page.links.add(address);
  }

  function readLink({ rel, href = '', hreflang }: Record<string, string>): void {
    link(href);
    if (rel === 'canonical') page.canonical = href;
    if (rel === 'alternate' && hreflang !== undefined) page.alternates.set(hreflang, href);
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of Object.keys(attributes)) {
        if (attribute === 'style') page.faults.push(`inline style on <${name}>: ${attributes['style']}`);
        if (attribute.startsWith('on')) page.faults.push(`inline handler ${attribute} on <${name}>`);
      }
      const { id, href, src, property, content } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) page.faults.push(`id "${id}" stands twice`);
        ids.add(id);
      }
      if (name === 'link') readLink(attributes);
      else if (name === 'meta' && property === 'og:image' && content) page.pictures.add(content);
      else if (name === 'meta' && attributes['name'] === 'twitter:image' && content)
        page.pictures.add(content);
      else link(href);
      link(src);
      if (name === 'script') {
        const isData = /json/.test(attributes['type'] ?? '');
        script = src === undefined && !isData ? '' : null;
      }
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === null) return;
      const text = script;
      if (!knownScripts.some((known) => known.test(text)))
        page.faults.push(`unknown inline script: ${text.slice(0, 60)}`);
      script = null;
    },
  });
  parser.end(html);
  for (const address of page.links) {
    const hash = /^#(.+)$/.exec(address)?.[1];
    if (hash !== undefined && !ids.has(decodeURIComponent(hash)))
      page.faults.push(`#${hash} is not in the page`);
  }
  return page;
}

const pathOf = (address: string): string => new URL(address, 'http://site').pathname;

type Site = { folder: string; base: string; origin: string | null };

/** What is wrong with the links of a built site; the first 50 faults, and what was looked at. */
export function checkSite({ folder, base, origin }: Site): {
  faults: string[];
  pages: number;
  notes: string[];
} {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const files = new Set(all);
  const hasPictures = existsSync(join(folder, 'pictures'));
  const faults: string[] = [];

  /** The file that a server answers with; null where there is none. */
  function fileOf(address: string, from: string): string | null {
    const { pathname } = new URL(address, `http://site${from}`);
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(base)) return null;
    const file = path.slice(base.length);
    return [file, join(file, 'index.html')].find((each) => files.has(each)) ?? null;
  }
  const known = new Map<string, boolean>();
  function exists(address: string, from: string): boolean {
    if (!address.startsWith('/') && !address.startsWith('http')) return fileOf(address, from) !== null;
    const found = known.get(address) ?? fileOf(address, from) !== null;
    known.set(address, found);
    return found;
  }

  const pages = new Map<string, PageLinks>();
  for (const file of all) {
    if (!file.endsWith('.html') || file.startsWith('data/')) continue;
    const at = base + file.replace(/index\.html$/, '');
    const page = readPage(readFileSync(join(folder, file), 'utf8'), origin);
    pages.set(at, page);
    for (const fault of page.faults) faults.push(`${at}: ${fault}`);
    for (const address of page.links) {
      if (!address.startsWith('#') && !exists(address, at)) faults.push(`${at}: ${address} leads nowhere`);
    }
    for (const picture of hasPictures ? page.pictures : []) {
      if (!exists(picture, at)) faults.push(`${at}: the picture ${picture} is not there`);
    }
  }

  // Where the site's address is known, every page names its languages, and each names it in return.
  for (const [at, { alternates, canonical }] of pages) {
    if (canonical !== null && pathOf(canonical) !== at && alternates.size > 0 && at !== base) {
      faults.push(`${at}: names ${canonical} as its own address`);
    }
    for (const [language, address] of alternates) {
      const other = pages.get(pathOf(address));
      const returns = [...(other?.alternates.values() ?? [])].some((back) => pathOf(back) === at);
      if (!returns && at !== base) faults.push(`${at}: ${language} ${address} does not name it in return`);
    }
  }

  const sitemaps = all.filter((file) => /^sitemap.*\.xml$/.test(file));
  for (const file of sitemaps) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, address = ''] of text.matchAll(/(?:<loc>|href=")([^<"]+)/g)) {
      if (!exists(address, base)) faults.push(`${file}: ${address} leads nowhere`);
    }
  }
  const notes = [
    ...(hasPictures
      ? []
      : ['built with --no-pictures: that the pictures to share pages by exist is not looked at']),
    ...(sitemaps.length > 0
      ? []
      : ['built without VITE_SITE_URL: there is no sitemap, no canonical, no hreflang']),
  ];
  return { faults, pages: pages.size, notes };
}
