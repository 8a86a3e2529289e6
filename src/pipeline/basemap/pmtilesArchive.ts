import { gzipSync } from 'node:zlib';
import { tileId } from './tileId.ts';

/** A tile as it is stored: `data` is already compressed where the archive says so. */
export type Tile = { z: number; x: number; y: number; data: Uint8Array };

export type ArchiveOptions = {
  tileType: 'mvt' | 'webp';
  /** How the tiles' data is compressed. */
  tileCompression: 'none' | 'gzip';
  /** TileJSON-like description. */
  metadata: Record<string, unknown>;
};

type Entry = { id: number; offset: number; length: number; runLength: number };

const headerBytes = 127;
/** Readers fetch the header and the root directory with one request of this size. */
const firstRequestBytes = 16_384;
const compressionCodes = { none: 1, gzip: 2 } as const;
const tileTypeCodes = { mvt: 1, webp: 4 } as const;

/** gzip without the mark of the operating system, so that every machine writes the same bytes. */
export function gzip(data: Uint8Array): Uint8Array {
  const packed = gzipSync(data, { level: 9 });
  packed[9] = 255;
  return packed;
}

function varints(values: number[]): Uint8Array {
  const bytes: number[] = [];
  for (let value of values) {
    while (value >= 128) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

/** Columns of the directory one after another, ids as differences; offset 0 = right behind the one before. */
function writeDirectory(entries: Entry[]): Uint8Array {
  const columns = [entries.length];
  entries.forEach(({ id }, index) => columns.push(id - (entries[index - 1]?.id ?? 0)));
  for (const { runLength } of entries) columns.push(runLength);
  for (const { length } of entries) columns.push(length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    columns.push(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzip(varints(columns));
}

/** Root directory, and leaf directories where all entries would not fit into the first request. */
function writeDirectories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const root = writeDirectory(entries);
  if (root.length <= firstRequestBytes - headerBytes) return { root, leaves: new Uint8Array(0) };
  for (let leafSize = 1024; ; leafSize *= 2) {
    const parts: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += leafSize) {
      const leaf = writeDirectory(entries.slice(start, start + leafSize));
      pointers.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, runLength: 0 });
      parts.push(leaf);
      offset += leaf.length;
    }
    const rootOfLeaves = writeDirectory(pointers);
    if (rootOfLeaves.length <= firstRequestBytes - headerBytes) {
      return { root: rootOfLeaves, leaves: Buffer.concat(parts) };
    }
  }
}

/** Stores equal tiles once and tiles in the order of their ids ("clustered"). */
function layOut(tiles: Tile[]): { entries: Entry[]; data: Uint8Array; contents: number } {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  const places = new Map<string, { offset: number; length: number }>();
  let end = 0;
  const sorted = tiles
    .map((tile) => ({ id: tileId(tile.z, tile.x, tile.y), data: tile.data }))
    .toSorted((a, b) => a.id - b.id);
  for (const { id, data } of sorted) {
    const content = Buffer.from(data).toString('latin1');
    let place = places.get(content);
    if (!place) {
      place = { offset: end, length: data.length };
      places.set(content, place);
      parts.push(data);
      end += data.length;
    }
    const last = entries.at(-1);
    if (last && last.id + last.runLength === id && last.offset === place.offset) last.runLength += 1;
    else entries.push({ id, ...place, runLength: 1 });
  }
  return { entries, data: Buffer.concat(parts), contents: places.size };
}

/**
 * Writes tiles of the whole world as one PMTiles archive, version 3
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). The same tiles give the same bytes.
 */
export function pmtilesArchive(tiles: Tile[], options: ArchiveOptions): Uint8Array {
  const { entries, data, contents } = layOut(tiles);
  const { root, leaves } = writeDirectories(entries);
  const metadata = gzip(Buffer.from(JSON.stringify(options.metadata)));
  const zooms = tiles.map(({ z }) => z);

  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const sections = [root.length, metadata.length, leaves.length, data.length];
  let offset = headerBytes;
  sections.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  });
  header.writeBigUInt64LE(BigInt(tiles.length), 72);
  header.writeBigUInt64LE(BigInt(entries.length), 80);
  header.writeBigUInt64LE(BigInt(contents), 88);
  header.writeUInt8(1, 96);
  header.writeUInt8(compressionCodes.gzip, 97);
  header.writeUInt8(compressionCodes[options.tileCompression], 98);
  header.writeUInt8(tileTypeCodes[options.tileType], 99);
  header.writeUInt8(Math.min(...zooms), 100);
  header.writeUInt8(Math.max(...zooms), 101);
  // Bounds and centre, in degrees × 10⁷; Web Mercator ends at 85.051129°.
  [-180, -85.051129, 180, 85.051129].forEach((degrees, index) =>
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4),
  );
  header.writeUInt8(Math.min(...zooms), 118);
  return Buffer.concat([header, root, metadata, leaves, data]);
}
