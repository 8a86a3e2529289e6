import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { languages } from '#domain/language.ts';

/** What the atlas is called, which names a frame that nothing else names. */
function titles(): Record<string, string> {
  return Object.fromEntries(
    languages.map((language) => {
      const text = readFileSync(`src/i18n/locales/${language}/common.json`, 'utf8');
      // As: the catalogue's shape, which the types of src/i18n/messageKey.ts hold.
      return [language, (JSON.parse(text) as { app: { title: string } }).app.title];
    }),
  );
}

/**
 * Writes `embed.js` into the folder of the built site: one classic script without an import, under a name that stays,
 * for it stands in other people's pages.
 */
export async function buildComponent(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: process.env['BASE_PATH'] ?? '/',
    define: { ATLAS_TITLES: JSON.stringify(titles()) },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: 'src/embed/component/embed.ts',
        formats: ['iife'],
        name: 'sisterCitiesAtlas',
        fileName: () => 'embed.js',
      },
    },
  });
}
