import english from '#i18n/locales/en/common.json' with { type: 'json' };
import { pageColours } from '#prerender/head/themeColours.ts';

/** The web manifest: a bookmark on the home screen with our icon, which opens in the browser. */
export function webManifest(basePath: string): string {
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${basePath}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: english.app.title,
    short_name: english.city.links,
    lang: 'en',
    dir: 'ltr',
    id: basePath,
    start_url: basePath,
    scope: basePath,
    display: 'browser',
    theme_color: pageColours.light,
    background_color: pageColours.light,
    icons: [
      { src: `${basePath}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-192.png', 192, 'maskable'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
