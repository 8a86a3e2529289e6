/** sitemaps.org's protocol, with each page's other languages as Google asks for them (xhtml:link). */
import { languages, type Language } from '#domain/language.ts';
import { alternates, pageAddress } from '#prerender/head/addresses.ts';
import type { Site } from '#prerender/head/headContext.ts';
import type { Page } from '#url/route.ts';

/** The protocol's limits for one file. */
export type Limits = { addresses: number; bytes: number };
const protocolLimits: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const opening = `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const closing = '</urlset>\n';

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function entry(page: Page, language: Language, site: Site): string {
  const address = pageAddress(page, language, site) ?? '';
  const others = alternates(page, site).map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
  );
  return `<url><loc>${escaped(address)}</loc>${others.join('')}</url>\n`;
}

/** Entries shared out to as few files as the limits allow. */
function shared(entries: readonly string[], limits: Limits): string[][] {
  const files: string[][] = [];
  let file: string[] = [];
  let bytes = 0;
  for (const each of entries) {
    const size = Buffer.byteLength(each);
    const isFull =
      file.length >= limits.addresses || bytes + size > limits.bytes - opening.length - closing.length;
    if (file.length > 0 && isFull) {
      files.push(file);
      [file, bytes] = [[], 0];
    }
    file.push(each);
    bytes += size;
  }
  return [...files, file];
}

/**
 * `sitemap.xml`, and further files where it would be too large. Without dates: the data has none for a
 * page, and the day of the build would say that everything changed. Nothing without the site's address.
 */
export function sitemapFiles(
  pages: readonly Page[],
  site: Site,
  limits: Limits = protocolLimits,
): Map<string, string> {
  if (site.address === null) return new Map();
  const entries = pages
    .filter(({ name }) => name !== 'notFound')
    .flatMap((page) => languages.map((language) => entry(page, language, site)));
  const files = shared(entries, limits).map((each) => `${opening}${each.join('')}${closing}`);
  const [only = '', second] = files;
  if (second === undefined) return new Map([['sitemap.xml', only]]);
  const names = files.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = names.map((name) => {
    const address = new URL(`${site.basePath}${name}`, site.address ?? undefined).href;
    return `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`;
  });
  return new Map([
    [
      'sitemap.xml',
      `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join('')}</sitemapindex>\n`,
    ],
    ...names.map((name, place): [string, string] => [name, files[place] ?? '']),
  ]);
}
