import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../e2e/findChromium.ts';

/**
 * Pages are put together in software, as everywhere without a graphics card, and WebGL is drawn in software too.
 * To put pages together by that same software WebGL, as the browser tests do, would hold the first paint back by
 * seconds that no reader waits.
 */
export const softwareChromium = [
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A fresh Chromium with nothing in its cache, and the port by which it is steered. */
export async function openChromium(): Promise<{ port: number; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-chromium-'));
  const child = spawn(
    findChromium(),
    [
      ...softwareChromium,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolved) => child.once('exit', resolved));
  async function close(): Promise<void> {
    child.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  const told = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 200; tries += 1) {
    const port = existsSync(told) ? Number(readFileSync(told, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return { port, close };
    await new Promise((go) => setTimeout(go, 50));
  }
  await close();
  throw new Error('Chromium did not tell its port');
}
