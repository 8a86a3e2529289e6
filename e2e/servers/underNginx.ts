import { findNginx, nginxMissing } from '../../bench/findNginx.ts';
import { startNginx } from '../../bench/nginx.ts';
import type { Server } from '../../bench/startServer.ts';
import { test as watched } from '../atlasTest.ts';

/** nginx, one for all stories of a worker, with the rules that deploy/nginx/atlas.conf gives. */
export const test = watched.extend<{ baseURL: string }, { server: Server | null }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
    async ({}, use) => {
      const nginx = findNginx();
      const server = nginx ? await startNginx(nginx, 'dist') : null;
      await use(server);
      await server?.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use, testInfo) => {
    testInfo.skip(server === null, nginxMissing);
    await use(server?.origin ?? '');
  },
});
