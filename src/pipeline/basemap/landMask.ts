import sharp from 'sharp';
import { gridSize, toGrid } from './mercatorGrid.ts';
import type { Polygon } from './unwrap.ts';
import { readLand, readWorld } from './worldGeometry.ts';

function pathOf(polygon: Polygon): string {
  const rings = polygon.map(
    (ring) =>
      `M${ring
        .map((at) =>
          toGrid(at)
            .map((n) => n.toFixed(1))
            .join(' '),
        )
        .join('L')}Z`,
  );
  // One path per polygon: where two overlap in one path, even-odd filling would leave a hole.
  return `<path fill-rule="evenodd" d="${rings.join('')}"/>`;
}

/** How much of each pixel of the Mercator grid is land: 0 to 255. */
export async function landMask(): Promise<Uint8Array> {
  const land = readLand(readWorld('50m'));
  const paths = [...land.polygons, ...land.polar].map(pathOf).join('');
  // Land unwrapped past ±180 shows its other part from the neighbouring world.
  const worlds = [-gridSize, 0, gridSize].map((x) => `<g transform="translate(${x} 0)">${paths}</g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${gridSize}" height="${gridSize}" fill="#fff">${worlds.join('')}</svg>`;
  const black = { create: { width: gridSize, height: gridSize, channels: 3 as const, background: '#000' } };
  return sharp(black)
    .composite([{ input: Buffer.from(svg), limitInputPixels: false }])
    .extractChannel(0)
    .raw()
    .toBuffer();
}
