import { afterEach, describe, expect, test, vi } from 'vitest';
import { ArchiveSource } from './archiveSource.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const numbers = ({ data }: { data: ArrayBuffer }) => [...new Uint8Array(data)];

/** A server: answers ranges with parts, or everything with the whole file. */
function serve(answer: (range: string | null) => Response) {
  const requests: (string | null)[] = [];
  vi.stubGlobal('fetch', (_url: string, init?: RequestInit) => {
    const range = new Headers(init?.headers).get('range');
    requests.push(range);
    return Promise.resolve(answer(range));
  });
  return requests;
}

const whole = () => new Response(bytes, { headers: { 'content-length': String(bytes.length) } });
function part(range: string | null): Response {
  const [from = 0, to = bytes.length - 1] = (range?.slice('bytes='.length).split('-') ?? []).map(Number);
  return new Response(bytes.slice(from, to + 1), { status: 206 });
}

afterEach(() => vi.unstubAllGlobals());

describe('an archive of tiles', () => {
  test('is read in parts where the server gives parts', async () => {
    const requests = serve(part);
    const source = new ArchiveSource('https://atlas.test/base.pmtiles');
    expect(numbers(await source.getBytes(10, 3))).toEqual([10, 11, 12]);
    expect(numbers(await source.getBytes(500, 2))).toEqual([249, 250]);
    expect(requests).toEqual(['bytes=10-12', 'bytes=500-501']);
  });

  test('is loaded whole, once, where the server knows no ranges', async () => {
    const requests = serve(whole);
    const source = new ArchiveSource('https://atlas.test/base.pmtiles');
    expect(numbers(await source.getBytes(10, 3))).toEqual([10, 11, 12]);
    expect(numbers(await source.getBytes(500, 2))).toEqual([249, 250]);
    expect(requests).toEqual(['bytes=10-12', null]);
  });

  test('is asked for again after it was not there', async () => {
    let there = false;
    serve((range) => (there ? part(range) : new Response('', { status: 404 })));
    const source = new ArchiveSource('https://atlas.test/base.pmtiles');
    await expect(source.getBytes(10, 3)).rejects.toThrow('404');
    there = true;
    expect(numbers(await source.getBytes(10, 3))).toEqual([10, 11, 12]);
  });

  test('does not change to whole loading when one part of many fails', async () => {
    let works = true;
    const requests = serve((range) => (works ? part(range) : new Response('', { status: 503 })));
    const source = new ArchiveSource('https://atlas.test/base.pmtiles');
    await source.getBytes(10, 3);
    works = false;
    await expect(source.getBytes(20, 3)).rejects.toThrow('503');
    expect(requests).not.toContain(null);
  });
});
