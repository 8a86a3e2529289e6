import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Host = { address: string; asked: string[]; stop: () => void };

/** A page of another origin than the atlas, with what it shows in it; or several by path, and with headers of theirs. */
export async function host(
  html: string | Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Host> {
  const pageAt = (path: string): string => (typeof html === 'string' ? html : (html[path] ?? ''));
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Host</title>${pageAt(url)}`);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  // As: it listens at a port.
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, asked, stop: () => server.close() };
}
