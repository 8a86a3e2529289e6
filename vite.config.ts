import { spawn } from 'node:child_process';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin as PostCssPlugin } from 'postcss';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileCatalogues } from './src/i18n/compileCatalogues.ts';
import { cutCountryNames } from './src/i18n/cutCountryNames.ts';

/** Where the site will be served from: "/" or, for example, "/atlas/". */
const base = process.env['BASE_PATH'] ?? '/';

/** While developing: an edit in `data/` is checked, built and shown. */
function dataReload(): Plugin {
  return {
    name: 'atlas:data-reload',
    apply: 'serve',
    configureServer({ watcher, ws, config }) {
      watcher.add(join(config.root, 'data'));
      watcher.on('change', (path) => {
        if (!path.startsWith(join(config.root, 'data/'))) return;
        const build = spawn(process.execPath, ['src/pipeline/build.ts', '--no-basemap'], {
          stdio: 'inherit',
        });
        build.once('exit', (code) => code === 0 && ws.send({ type: 'full-reload' }));
      });
    },
  };
}

/**
 * The night's colours once more, for a page that has no theme of its own yet: as the device has it, without
 * a script. So src/ui/tokens.css stays the one table of colours.
 */
const nightByDevice: PostCssPlugin = {
  postcssPlugin: 'night-by-device',
  OnceExit(root, { AtRule }) {
    root.walkRules("[data-theme='night']", (rule) => {
      const media = new AtRule({ name: 'media', params: '(prefers-color-scheme: dark)' });
      media.append(rule.clone({ selector: ':root:not([data-theme])' }));
      rule.after(media);
    });
  },
};

/**
 * What pages run, in as few files as make sense: many small ones weigh more. Each takes what it imports with it, and
 * the first that names a module has it. `index` is `entry.ts`, which must bring nothing of the others; `address` is what
 * an embed needs before anybody has turned to it; React stays the same from one build to the next.
 */
const chunks = [
  { name: 'index', tags: ['$initial' as const] },
  { name: 'address', test: /[\\/]src[\\/]url[\\/]address\.ts$/ },
  { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'main', test: /[\\/]src[\\/](main\.tsx|panels[\\/](frame[\\/]|filter[\\/]useLateFilter))/ },
  { name: 'facts', test: /[\\/]src[\\/]panels[\\/]facts[\\/]/ },
  { name: 'search', test: /[\\/]src[\\/]panels[\\/]find[\\/]/ },
];

/** Catalogues are named for their language too: `kk-common`. */
function chunkName({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const words = /[\\/]locales[\\/](\w+)[\\/]\w+\.json/.exec(facadeModuleId ?? '');
  return `assets/${words ? `${words[1]}-` : ''}[name]-[hash].js`;
}

export default defineConfig(({ isSsrBuild = false }) => ({
  base,
  css: { postcss: { plugins: [nightByDevice] } },
  plugins: [react(), compileCatalogues(), cutCountryNames(), dataReload()],
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // MapLibre is one lazy chunk of 1.2 MB: the limit warns of anything larger.
    chunkSizeWarningLimit: 1300,
    // Every browser of the target has modulepreload, or does without.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: chunks }, chunkFileNames: chunkName } },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    include: ['{src,deploy}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/app/testSetUp.ts'],
    restoreMocks: true,
  },
}));
