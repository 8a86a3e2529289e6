import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { replaced, startServer, type Server } from '../../bench/startServer.ts';

/** Debian's, or one unpacked elsewhere: then its modules stand beside it. */
const programs = [process.env['APACHE_PATH'], '/usr/sbin/apache2'];
const modules = 'mpm_event authz_core mime dir headers rewrite deflate filter'.split(' ');
const mimeTypes = '/etc/mime.types';

export const apacheMissing =
  'Apache is not installed (Debian: apt-get install apache2, or APACHE_PATH): its headers are only read, not tried.';

/** Apache with a folder by the rules of deploy/apache/atlas.conf; null where there is none. */
export function startApache(folder: string): Promise<Server> | null {
  const program = programs.find((path) => path !== undefined && existsSync(path));
  if (program === undefined || !existsSync(mimeTypes)) return null;
  const moduleFolder = join(program, '../../lib/apache2/modules');
  return startServer({
    program,
    configuration: ({ prefix, port }) => {
      const site = replaced(readFileSync('deploy/apache/atlas.conf', 'utf8'), [
        [/<VirtualHost \*:80>/, `<VirtualHost *:${port}>`],
        [/(?<=Define atlas_root ).*/, resolve(folder)],
      ]);
      // As Debian's own: it compresses by itself what no file was chosen for.
      return `
${modules.map((name) => `LoadModule ${name}_module ${moduleFolder}/mod_${name}.so`).join('\n')}
ServerName localhost
ServerRoot ${prefix}
PidFile ${prefix}/pid
ErrorLog ${prefix}/error.log
TypesConfig ${mimeTypes}
AddOutputFilterByType DEFLATE text/html text/plain application/json
Listen 127.0.0.1:${port}
${site}
`;
    },
    arguments: ({ file }) => ['-X', '-f', file],
  });
}
