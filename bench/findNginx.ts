import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Nginx = { program: string; mimeTypes: string; brotliModule: string };

const programs = [process.env['NGINX_PATH'], '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const mimeTypes = '/etc/nginx/mime.types';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

function found(): Nginx | undefined {
  const program = programs.find((path) => path !== undefined && existsSync(path));
  if (program === undefined || !existsSync(mimeTypes) || !existsSync(brotliModule)) return undefined;
  return { program, mimeTypes, brotliModule };
}

/** Debian's own packages, where we are root and apt is there; the server of the system is not started. */
function installFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const steps of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', steps, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return;
  }
}

/** What to say where there is none. */
export const nginxMissing = `This needs nginx with its brotli module: install them (Debian: apt-get install ${packages.join(' ')}).`;

/** nginx with the module that sends `.br` files; installs Debian's where it may. */
export function findNginx(): Nginx | undefined {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!found() && mayInstall) installFromDebian();
  return found();
}
