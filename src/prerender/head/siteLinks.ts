import { readFileSync } from 'node:fs';
import type { Tag } from './tags.ts';

const mark = readFileSync('public/favicon.svg', 'utf8').trim();

/**
 * The icons that `site/siteFiles.ts` writes. The one that browsers choose stands in the page: they fetch it before
 * they paint. Without it they would take the .ico, which is for older ones. The manifest comes after: see entry.ts.
 */
export function siteLinks(basePath: string): Tag[] {
  const link = (rel: string, file: string, more: { type?: string; sizes?: string } = {}): Tag => ({
    tag: 'link',
    rel,
    href: `${basePath}${file}`,
    ...more,
  });
  return [
    link('icon', 'favicon.ico', { sizes: '32x32' }),
    {
      tag: 'link',
      rel: 'icon',
      href: `data:image/svg+xml,${encodeURIComponent(mark)}`,
      type: 'image/svg+xml',
    },
    link('apple-touch-icon', 'apple-touch-icon.png'),
  ];
}
