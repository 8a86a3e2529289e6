import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './e2e/findChromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4175);

/** Real browser, real WebGL (in software), the built site. Small windows: software WebGL is slow. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.cache/test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  // Software WebGL on two busy cores now and then drops a frame or a key: a second try tells that from a fault,
  // and is counted and named as flaky.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/tests-browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 900, height: 640 },
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
