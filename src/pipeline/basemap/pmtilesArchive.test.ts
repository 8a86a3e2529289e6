// @vitest-environment node
import { gunzipSync } from 'node:zlib';
import { Compression, PMTiles, TileType, zxyToTileId, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { gzip, pmtilesArchive, type Tile } from './pmtilesArchive.ts';
import { tileId } from './tileId.ts';

/** An archive in memory, for the reader of the npm package; remembers what was asked of it. */
class MemorySource implements Source {
  readonly requests: [offset: number, length: number][] = [];
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  getKey(): string {
    return 'memory';
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.requests.push([offset, length]);
    return Promise.resolve({ data: Uint8Array.from(this.#bytes.slice(offset, offset + length)).buffer });
  }
}

const options = { tileType: 'webp', tileCompression: 'none', metadata: { name: 'test' } } as const;
const text = (data: ArrayBuffer | undefined): string => (data ? Buffer.from(data).toString() : 'nothing');
const tile = (z: number, x: number, y: number, content: string): Tile => ({
  z,
  x,
  y,
  data: Buffer.from(content),
});

/** Every tile of zoom 0 to 7 with a content and length of its own: too many for one directory. */
function manyTiles(): Tile[] {
  return Array.from({ length: 8 }, (_, z) =>
    Array.from({ length: 4 ** z }, (__, index) => {
      const x = index % 2 ** z;
      const y = Math.floor(index / 2 ** z);
      return tile(
        z,
        x,
        y,
        `${z}/${x}/${y}${'.'.repeat((x * x * 7919 + y * y * y * 104_729 + x * y * 31) % 257)}`,
      );
    }),
  ).flat();
}

describe('a PMTiles archive', () => {
  test('numbers tiles as the reader does', () => {
    for (const { z, x, y } of manyTiles()) expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y));
  });

  test('gives every tile back, and nothing where there is none', async () => {
    const archive = new PMTiles(
      new MemorySource(pmtilesArchive([tile(0, 0, 0, 'world'), tile(2, 3, 1, 'asia')], options)),
    );
    expect(text((await archive.getZxy(0, 0, 0))?.data)).toBe('world');
    expect(text((await archive.getZxy(2, 3, 1))?.data)).toBe('asia');
    expect(await archive.getZxy(2, 0, 0)).toBeUndefined();
  });

  test('describes itself in its header and metadata', async () => {
    const archive = new PMTiles(
      new MemorySource(pmtilesArchive([tile(1, 0, 1, 'a'), tile(3, 2, 2, 'b')], options)),
    );
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      clustered: true,
      minZoom: 1,
      maxZoom: 3,
      minLon: -180,
      maxLon: 180,
      tileType: TileType.Webp,
      tileCompression: Compression.None,
      internalCompression: Compression.Gzip,
      numAddressedTiles: 2,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  test('unpacks compressed tiles', async () => {
    const packed = { ...tile(0, 0, 0, ''), data: gzip(Buffer.from('land and sea')) };
    const bytes = pmtilesArchive([packed], { ...options, tileType: 'mvt', tileCompression: 'gzip' });
    const found = await new PMTiles(new MemorySource(bytes)).getZxy(0, 0, 0);
    expect(text(found?.data)).toBe('land and sea');
    expect(gunzipSync(packed.data).toString()).toBe('land and sea');
  });

  test('finds all of 21,845 tiles through leaf directories, the first within one request of 16 KB', async () => {
    const tiles = manyTiles();
    const source = new MemorySource(pmtilesArchive(tiles, options));
    const archive = new PMTiles(source);
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(source.requests).toEqual([[0, 16_384]]);
    for (const { z, x, y, data } of tiles.filter((_, index) => index % 53 === 0)) {
      // oxlint-disable-next-line no-await-in-loop -- one after another keeps the reader's cache small
      expect(text((await archive.getZxy(z, x, y))?.data)).toBe(Buffer.from(data).toString());
    }
  });

  test('stores equal tiles once', async () => {
    const tiles = manyTiles().map((each) => ({ ...each, data: Buffer.from('ocean') }));
    const archive = new PMTiles(new MemorySource(pmtilesArchive(tiles, options)));
    const header = await archive.getHeader();
    expect(header).toMatchObject({ numAddressedTiles: 21_845, numTileEntries: 1, numTileContents: 1 });
    expect(header.tileDataLength).toBe('ocean'.length);
    expect(text((await archive.getZxy(7, 127, 127))?.data)).toBe('ocean');
  });

  test('has the same bytes whatever the order of the tiles', () => {
    const tiles = manyTiles();
    const bytes = pmtilesArchive(tiles, options);
    expect(Buffer.compare(pmtilesArchive(tiles.toReversed(), options), bytes)).toBe(0);
  });
});
