import sharp from 'sharp';
import { landMask } from './landMask.ts';
import { gridSize } from './mercatorGrid.ts';
import { mercatorImage } from './naturalEarthImage.ts';
import { pmtilesArchive, type Tile } from './pmtilesArchive.ts';
import { reliefSource, tintedRelief, type ReliefSource } from './relief.ts';
import { themeColours, type ReliefTheme } from './themeColours.ts';

const tileSize = 512;
const maxZoom = Math.log2(gridSize / tileSize);
const quality: Record<ReliefTheme, number> = { paper: 82, night: 80 };

let source: Promise<ReliefSource> | null = null;

/** Read once for both themes. */
async function readSource(): Promise<ReliefSource> {
  return reliefSource(await mercatorImage(), await landMask());
}

async function tilesAt(z: number, relief: Uint8ClampedArray, theme: ReliefTheme): Promise<Tile[]> {
  const side = tileSize * 2 ** z;
  const raw = { width: gridSize, height: gridSize, channels: 4 as const };
  const scaled = await sharp(relief, { raw }).resize(side, side).raw().toBuffer();
  const columns = Array.from({ length: 2 ** z }, (_, index) => index);
  const places = columns.flatMap((x) => columns.map((y) => ({ x, y })));
  return Promise.all(
    places.map(async ({ x, y }) => {
      const image = sharp(scaled, { raw: { width: side, height: side, channels: 4 } });
      const data = await image
        .extract({ left: x * tileSize, top: y * tileSize, width: tileSize, height: tileSize })
        .webp({ quality: quality[theme], effort: 4, smartSubsample: true })
        .toBuffer();
      return { z, x, y, data };
    }),
  );
}

/** The relief of a theme as one archive of WebP tiles, 512 pixels wide. */
export async function reliefArchive(theme: ReliefTheme): Promise<Uint8Array> {
  source ??= readSource();
  const relief = tintedRelief(await source, theme, themeColours(theme));
  const zooms = Array.from({ length: maxZoom + 1 }, (_, z) => z);
  const tiles = await Promise.all(zooms.map((z) => tilesAt(z, relief, theme)));
  return pmtilesArchive(tiles.flat(), {
    tileType: 'webp',
    tileCompression: 'none',
    metadata: { name: `Sister Cities Atlas relief (${theme})`, attribution: 'Natural Earth' },
  });
}
