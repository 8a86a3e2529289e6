/** npm run embed:demo: the built site, and on another port the page of docs/embed-demo/ that shows it. */
import { preview } from 'vite';
import { startHost } from './hostServer.ts';

const ports = { atlas: 4190, host: 4191 };

await preview({ preview: { host: '127.0.0.1', port: ports.atlas, strictPort: true } });
const host = await startHost(`http://127.0.0.1:${ports.atlas}`, ports.host);
console.log(`The demonstration: ${host.demonstration()} (Ctrl+C ends it)`);
