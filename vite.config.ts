import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where the site will be served from: "/" or, for example, "/atlas/". */
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  base,
  plugins: [react()],
  build: { target: 'es2022', sourcemap: false },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/app/testSetUp.ts'],
    restoreMocks: true,
  },
});
