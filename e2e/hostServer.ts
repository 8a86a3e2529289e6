import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the lines of the demonstration lead; who shows it puts a real address there. */
const placeholder = 'https://atlas.example.org';
const demonstration = 'docs/embed-demo';

type File = { type: 'html' | 'css' | 'javascript'; text: string };

export type Host = {
  origin: string;
  /** The paths that were asked for. */
  asked: string[];
  /** Serves from now on a page of this body, and returns its address. `policy`: its Content-Security-Policy. */
  page: (body: string, policy?: string) => string;
  /** Serves a script of the host's own. */
  script: (text: string) => string;
  /** The demonstration page of docs/embed-demo/, after what `change` makes of it. */
  demonstration: (change?: (html: string) => string) => string;
  stop: () => void;
};

/**
 * A site of somebody who shows the atlas (which is at `atlas`, an origin): `localhost`, where the atlas is at
 * `127.0.0.1`, is another site for a browser, not only another origin.
 */
export async function startHost(atlas: string, wantedPort = 0): Promise<Host> {
  const files = new Map<string, File & { policy?: string | undefined }>();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = files.get(url);
    // Browsers ask for it of their own.
    if (!file) return void response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    if (file.policy) response.setHeader('Content-Security-Policy', file.policy);
    response.setHeader('Content-Type', `text/${file.type}; charset=utf-8`).end(file.text);
  }).listen(wantedPort, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  // As: it listens at a port.
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const read = (name: string): string =>
    readFileSync(`${demonstration}/${name}`, 'utf8').replaceAll(placeholder, atlas);

  function put(path: string, file: File & { policy?: string | undefined }): string {
    files.set(path, file);
    return origin + path;
  }

  return {
    origin,
    asked,
    page(body, policy) {
      const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Town hall</title>${body}`;
      return put(`/page${files.size}/`, { type: 'html', text, policy });
    },
    script: (text) => put(`/script${files.size}.js`, { type: 'javascript', text }),
    demonstration(change = (html) => html) {
      put('/townHall.css', { type: 'css', text: read('townHall.css') });
      return put('/', { type: 'html', text: change(read('index.html')) });
    },
    stop: () => server.close(),
  };
}
