import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Server = { origin: string; stop: () => Promise<void> };

export type Program = {
  program: string;
  /** The whole configuration; what the server writes must stay in `prefix`. */
  configuration: (place: { prefix: string; port: number }) => string;
  /** How it is started with a file of that configuration. */
  arguments: (place: { prefix: string; file: string }) => string[];
};

/** A port that nobody listens to at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Starts a web server in a folder of its own, and waits until it answers. Throws what it says where it cannot start. */
export async function startServer(server: Program, wantedPort?: number): Promise<Server> {
  const port = wantedPort ?? (await freePort());
  const prefix = mkdtempSync(join(tmpdir(), 'atlas-server-'));
  const file = join(prefix, 'server.conf');
  writeFileSync(file, server.configuration({ prefix, port }));
  const env = { ...process.env, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix };
  const child = spawn(server.program, server.arguments({ prefix, file }), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let hasEnded = false;
  const ended = new Promise<void>((resolved) => {
    child.once('exit', () => {
      hasEnded = true;
      resolved();
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  }
  for (let tries = 0; tries < 100; tries += 1) {
    if (hasEnded) break;
    const answer = await fetch(`${origin}/robots.txt`, { method: 'HEAD' }).catch(() => null);
    if (answer) return { origin, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${server.program} did not start: ${said}`);
}

/** The text of a configuration with something put in its place. Throws where that is not in it. */
export function replaced(text: string, steps: readonly [RegExp, string][]): string {
  return steps.reduce((before, [from, to]) => {
    if (!from.test(before)) throw new Error(`the configuration has no ${from.source}`);
    return before.replace(from, () => to);
  }, text);
}
