import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaced, startServer, type Server } from '../../bench/startServer.ts';

const programs = [process.env['CADDY_PATH'], '/usr/bin/caddy'];

export const caddyMissing =
  'Caddy is not installed (Debian: apt-get install caddy, or CADDY_PATH): its headers are only read, not tried.';

/** Caddy with a folder by the rules of deploy/caddy/Caddyfile; null where there is none. */
export function startCaddy(folder: string): Promise<Server> | null {
  const program = programs.find((path) => path !== undefined && existsSync(path));
  if (program === undefined) return null;
  return startServer({
    program,
    configuration: ({ port }) => {
      const site = replaced(readFileSync('deploy/caddy/Caddyfile', 'utf8'), [
        [/^atlas\.example\.org \{.*/m, `http://127.0.0.1:${port} {`],
        [/root \* \S+.*/, `root * ${resolve(folder)}`],
      ]);
      return `{\n\tadmin off\n}\n${site}`;
    },
    arguments: ({ file }) => ['run', '--adapter', 'caddyfile', '--config', file],
  });
}
