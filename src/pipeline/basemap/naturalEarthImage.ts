import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { gridSize, latitudeOfRow } from './mercatorGrid.ts';

const tileSize = 256;
const columns = 8;
const rows = 4;
const width = columns * tileSize;
const height = rows * tileSize;

const folder = join(
  dirname(fileURLToPath(import.meta.resolve('@cesium/engine/package.json'))),
  'Source/Assets/Textures/NaturalEarthII/2',
);

/** The tiles of the image, for the key of what is made from them. */
export function naturalEarthFiles(): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((column) =>
      readdirSync(join(folder, column))
        .toSorted()
        .map((name) => join(folder, column, name)),
    );
}

/** Natural Earth II in geographic coordinates; its tiles are counted from the south. */
async function geographicImage(): Promise<Uint8Array> {
  const tiles = Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const input = join(folder, String(column), `${rows - 1 - row}.jpg`);
    return { input, left: column * tileSize, top: row * tileSize };
  });
  const canvas = sharp({ create: { width, height, channels: 3, background: '#000' } });
  return canvas.composite(tiles).removeAlpha().raw().toBuffer();
}

/** Natural Earth II on the Mercator grid, three bytes a pixel. */
export async function mercatorImage(): Promise<Uint8Array> {
  const source = await geographicImage();
  const image = new Uint8Array(gridSize * gridSize * 3);
  for (let y = 0; y < gridSize; y += 1) {
    const row = Math.max(0, Math.min(height - 1.001, ((90 - latitudeOfRow(y)) / 180) * height - 0.5));
    const upper = Math.floor(row) * width * 3;
    const lower = upper + width * 3;
    const weight = row - Math.floor(row);
    // Source and grid have the same columns, so only rows lie between pixels.
    for (let index = 0; index < width * 3; index += 1) {
      const above = source[upper + index] ?? 0;
      const below = source[lower + index] ?? above;
      image[y * width * 3 + index] = Math.round(above + (below - above) * weight);
    }
  }
  return image;
}
