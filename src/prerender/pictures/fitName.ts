import type { Font } from './fonts.ts';

/** A name set in lines of one size, px. */
export type SetName = { lines: string[]; size: number };
export type Box = { width: number; height: number; largest: number; smallest: number };

const lineHeight = 1.04;

/** Behind a space or a hyphen a name may be broken. */
function parts(name: string): string[] {
  return name.match(/[^\s-]+(?:-|\s+|$)/g) ?? [name];
}

/** Every way to set the parts in `count` lines, long first lines first. */
function settings(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join('').trim()]];
  const longest = words.length - count + 1;
  return Array.from({ length: longest }, (_, index) => longest - index).flatMap((taken) => {
    const first = words.slice(0, taken).join('').trim();
    return settings(words.slice(taken), count - 1).map((rest) => [first, ...rest]);
  });
}

/** Of all ways with `count` lines the narrowest; long first lines unless a short one saves something. */
function narrowest(words: readonly string[], count: number, font: Font): { lines: string[]; width: number } {
  let best = { lines: [words.join('').trim()], width: Infinity };
  for (const lines of settings(words, count)) {
    const width = Math.max(...lines.map((line) => font.read().width(line)));
    if (width < best.width * 0.94) best = { lines, width };
  }
  return best;
}

/**
 * Sets a name as large as its box allows, in up to three lines. A name that is too long for the smallest
 * size in three lines is set smaller all the same: nothing is cut.
 */
export function fitName(name: string, font: Font, box: Box): SetName {
  const words = parts(name);
  let best: SetName = { lines: [name], size: 0 };
  for (let count = 1; count <= Math.min(3, words.length); count++) {
    const { lines, width } = narrowest(words, count, font);
    const size = Math.min(box.largest, box.width / width, box.height / (count * lineHeight));
    // A further line must be worth it.
    if (size > best.size * 1.12) best = { lines, size };
    if (best.size >= box.smallest) break;
  }
  return { lines: best.lines, size: Math.floor(best.size) };
}

export const heightOf = ({ lines, size }: SetName): number => lines.length * size * lineHeight;
export const lineStep = ({ size }: SetName): number => size * lineHeight;
