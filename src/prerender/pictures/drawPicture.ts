import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { allFonts } from './fonts.ts';

/** What a messenger still loads without thinking. */
export const largestPicture = 80_000;
const qualities = [84, 78, 72, 66, 58, 50];

// The threads of this build are workers enough.
sharp.concurrency(1);

const packages = createRequire(import.meta.url);
let tools: string | null = null;

/** Whatever a picture depends on beside its SVG: the libraries' versions, the fonts and the qualities. */
export function drawnBy(): string {
  if (tools !== null) return tools;
  const version = packages('@resvg/resvg-js/package.json') as { version: string }; // as: every package has one
  const fonts = createHash('sha256');
  for (const { file } of allFonts()) fonts.update(readFileSync(file));
  tools = JSON.stringify([version.version, sharp.versions, fonts.digest('hex'), qualities, largestPicture]);
  return tools;
}

/** The SVG as pixels. Only fonts that it names are loaded: reading all of them takes longer than drawing. */
export function drawSvg(svg: string): { pixels: Buffer; width: number; height: number } {
  const fontFiles = allFonts()
    .filter(({ family }) => svg.includes(`font-family="${family}"`))
    .map(({ file }) => file);
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
  return { pixels: image.pixels, width: image.width, height: image.height };
}

/** The SVG as a JPEG in the best quality that is no larger than `limit` (bytes); else in the lowest one. */
export async function drawPicture(svg: string, limit: number = largestPicture): Promise<Buffer> {
  const { pixels, width, height } = drawSvg(svg);
  const raw = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  let jpeg: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    jpeg = await raw.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= limit) break;
  }
  return jpeg;
}
