import sharp from 'sharp';

const markPattern = /^(<svg[^>]*>)(<rect[^>]*\/>)(.*)(<\/svg>)\s*$/s;

/**
 * The icon as a full square: systems that cut icons to their own shape want no corners of ours.
 * `size`: share of the square that the mark keeps; maskable icons may lose all outside the middle 80 %.
 */
export function squareIcon(svg: string, size: number): string {
  const [, start, ground, mark, end] = markPattern.exec(svg) ?? [];
  if (!start || !ground || !mark || !end) {
    throw new Error('favicon.svg must be a <rect/> as the ground and the mark on it');
  }
  const shift = 16 * (1 - size);
  const square = ground.replace(/ rx="[^"]*"/, '');
  return `${start}${square}<g transform="translate(${shift} ${shift}) scale(${size})">${mark}</g>${end}`;
}

/** `pixels` a side. The palette keeps the file small; the icon has two colours. */
export async function iconPng(svg: string, pixels: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * pixels) / 32 })
    .resize(pixels, pixels)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** An .ico that holds PNGs: {@link https://en.wikipedia.org/wiki/ICO_(file_format)}. */
export function iconFile(pictures: readonly { pixels: number; png: Buffer }[]): Buffer {
  const entrySize = 16;
  const head = Buffer.alloc(6 + entrySize * pictures.length);
  head.writeUInt16LE(1, 2); // an icon, no cursor
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { pixels, png }] of pictures.entries()) {
    const at = 6 + entrySize * index;
    head.writeUInt8(pixels, at);
    head.writeUInt8(pixels, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
