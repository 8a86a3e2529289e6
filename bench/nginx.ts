import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Nginx } from './findNginx.ts';
import { replaced, startServer, type Server } from './startServer.ts';

const template = 'deploy/nginx/atlas.conf';

/** The whole configuration around the template; everything that nginx writes stays in `prefix`. */
function configuration(nginx: Nginx, prefix: string, folder: string, port: number): string {
  const site = replaced(readFileSync(template, 'utf8'), [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/root [^;]+;/, `root ${resolve(folder)};`],
  ]);
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

/** Serves a folder by nginx with the rules of deploy/nginx/atlas.conf. Throws what nginx says where it cannot start. */
export function startNginx(nginx: Nginx, folder: string, wantedPort?: number): Promise<Server> {
  return startServer(
    {
      program: nginx.program,
      configuration: ({ prefix, port }) => {
        copyFileSync(nginx.mimeTypes, join(prefix, 'mime.types'));
        return configuration(nginx, prefix, folder, port);
      },
      arguments: ({ prefix, file }) => ['-p', prefix, '-c', file],
    },
    wantedPort,
  );
}
