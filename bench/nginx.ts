import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Nginx } from './findNginx.ts';

export type Server = { origin: string; stop: () => Promise<void> };

const template = 'deploy/nginx/atlas.conf';

function replaced(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`${template} has no ${from.source}`);
  return text.replace(from, () => to);
}

/** The whole configuration around the template; everything that nginx writes stays in `prefix`. */
function configuration(nginx: Nginx, prefix: string, folder: string, port: number): string {
  const steps: [RegExp, string][] = [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/root [^;]+;/, `root ${resolve(folder)};`],
  ];
  const site = steps.reduce((text, step) => replaced(text, ...step), readFileSync(template, 'utf8'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
load_module ${nginx.brotliModule};
daemon off;
master_process off;
pid ${prefix}/pid;
error_log ${prefix}/error.log warn;
events {}
http {
${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n')}
access_log off;
sendfile on;
tcp_nopush on;
${site}
}
`;
}

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

/** Serves a folder by nginx with the rules of deploy/nginx/atlas.conf. Throws what nginx says where it cannot start. */
export async function startNginx(nginx: Nginx, folder: string, wantedPort?: number): Promise<Server> {
  const port = wantedPort ?? (await freePort());
  const prefix = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  copyFileSync(nginx.mimeTypes, join(prefix, 'mime.types'));
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configuration(nginx, prefix, folder, port));
  const child = spawn(nginx.program, ['-p', prefix, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
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
  throw new Error(`nginx did not start: ${said}`);
}
