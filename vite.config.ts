import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where the site will be served from: "/" or, for example, "/atlas/". */
const base = process.env['BASE_PATH'] ?? '/';

/**
 * Writes the page a second time as 404.html. Servers without rules of their own (GitHub Pages, many
 * buckets) answer unknown addresses with it: so /en/city/almaty/ opens there too.
 */
function notFoundPage(): Plugin {
  return {
    name: 'atlas:not-found-page',
    apply: ({ build }, { command }) => command === 'build' && build?.ssr === undefined,
    writeBundle: ({ dir = 'dist' }) => copyFileSync(join(dir, 'index.html'), join(dir, '404.html')),
  };
}

export default defineConfig({
  base,
  plugins: [react(), notFoundPage()],
  // MapLibre is one lazy chunk of 1.2 MB: the limit warns of anything larger.
  build: { target: 'es2022', sourcemap: false, manifest: true, chunkSizeWarningLimit: 1300 },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/app/testSetUp.ts'],
    restoreMocks: true,
  },
});
