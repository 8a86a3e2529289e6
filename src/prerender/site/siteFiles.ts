import { readFileSync } from 'node:fs';
import type { Page } from '#url/route.ts';
import { iconFile, iconPng, squareIcon } from './icons.ts';
import { webManifest } from './manifest.ts';
import { sitemapFiles } from './sitemap.ts';

/** `siteAddress` as in head/headContext.ts: without it there is no site map. */
export type SiteOptions = { pages: readonly Page[]; siteAddress: string | null; basePath: string };

/**
 * What stands beside the pages: site map, robots.txt, web manifest and icons, by path below the site's
 * folder. The icons are drawn from public/favicon.svg, which Vite copies itself.
 */
export async function siteFiles(options: SiteOptions): Promise<Map<string, string | Buffer>> {
  const { pages, siteAddress: address, basePath } = options;
  return new Map<string, string | Buffer>([
    ...sitemapFiles(pages, { address, basePath }),
    ['robots.txt', robots(address, basePath)],
    ['manifest.webmanifest', webManifest(basePath)],
    ...(await icons(readFileSync('public/favicon.svg', 'utf8'))),
  ]);
}

/** Everything may be read. Crawlers look for this file at the server's root only: below a base path it just does no harm. */
function robots(address: string | null, basePath: string): string {
  const everyone = 'User-agent: *\nAllow: /\n';
  return address === null
    ? everyone
    : `${everyone}\nSitemap: ${new URL(`${basePath}sitemap.xml`, address).href}\n`;
}

async function icons(svg: string): Promise<[string, Buffer][]> {
  const square = squareIcon(svg, 0.86);
  const small = await Promise.all(
    [16, 32, 48].map(async (pixels) => ({ pixels, png: await iconPng(svg, pixels) })),
  );
  return [
    ['favicon.ico', iconFile(small)],
    ['apple-touch-icon.png', await iconPng(square, 180)],
    ['icon-192.png', await iconPng(svg, 192)],
    ['icon-512.png', await iconPng(svg, 512)],
    ['icon-maskable-192.png', await iconPng(square, 192)],
    ['icon-maskable-512.png', await iconPng(square, 512)],
  ];
}
