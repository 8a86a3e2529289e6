import { startHost, type Host } from '../hostServer.ts';
import { test as underNginx } from './underNginx.ts';

/** The atlas under nginx, and a site of another origin that shows it. A request to any third one fails the story. */
export const test = underNginx.extend<{ host: Host }>({
  host: async ({ baseURL, watch }, use) => {
    const host = await startHost(baseURL);
    watch.expectErrors(new RegExp(`^request to ${host.origin}/`));
    await use(host);
    host.stop();
  },
});
