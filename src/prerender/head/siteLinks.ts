import type { Tag } from './tags.ts';

/** The icons and the manifest that `site/siteFiles.ts` writes. */
export function siteLinks(basePath: string): Tag[] {
  const link = (rel: string, file: string, more: { type?: string; sizes?: string } = {}): Tag => ({
    tag: 'link',
    rel,
    href: `${basePath}${file}`,
    ...more,
  });
  return [
    link('icon', 'favicon.ico', { sizes: '32x32' }),
    link('icon', 'favicon.svg', { type: 'image/svg+xml' }),
    link('apple-touch-icon', 'apple-touch-icon.png'),
    link('manifest', 'manifest.webmanifest'),
  ];
}
