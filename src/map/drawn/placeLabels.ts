import { textWidth } from './textWidth.ts';

export type LabelKind = 'chosen' | 'end' | 'partner' | 'around' | 'city';

/** A name that waits for a place. Most important first; `x`, `y` and `radius` are its dot's, px. */
export type Wanted = { key: string; text: string; kind: LabelKind; x: number; y: number; radius: number };

/** Where a name stands beside its dot: shift of its start, middle or end in em of its own size. */
export type Spot = { anchor: 'start' | 'middle' | 'end'; dx: number; dy: number };

export type PlacedLabel = { wanted: Wanted; spot: Spot };

type Box = { left: number; right: number; top: number; bottom: number };

/** The size of the text, px, and the room it keeps free of other names. */
export type LabelSizes = Record<LabelKind, { size: number; padding: number }>;

/** Baseline below the middle of small letters, em. */
const half = 0.33;

/** The live map's positions: beside the dot, above or below, at the corners, then a little away. */
const spots: readonly Spot[] = [
  { anchor: 'start', dx: 0.6, dy: half },
  { anchor: 'end', dx: -0.6, dy: half },
  { anchor: 'start', dx: 0.45, dy: 0.95 },
  { anchor: 'start', dx: 0.45, dy: -0.35 },
  { anchor: 'end', dx: -0.45, dy: 0.95 },
  { anchor: 'end', dx: -0.45, dy: -0.35 },
  { anchor: 'middle', dx: 0, dy: 1.3 },
  { anchor: 'middle', dx: 0, dy: -0.6 },
  { anchor: 'start', dx: 1.2, dy: half + 0.9 },
  { anchor: 'start', dx: 1.2, dy: half - 0.9 },
  { anchor: 'end', dx: -1.2, dy: half + 0.9 },
  { anchor: 'end', dx: -1.2, dy: half - 0.9 },
];
/** A city that is not marked finds room beside its dot or not at all. */
const nearSpots = [...spots.slice(0, 2), ...spots.slice(6, 8)];

function boxOf({ text, x, y }: Wanted, { anchor, dx, dy }: Spot, size: number, padding: number): Box {
  const width = textWidth(text) * size;
  const start = x + dx * size - { start: 0, middle: width / 2, end: width }[anchor];
  const baseline = y + dy * size;
  return {
    left: start - padding,
    right: start + width + padding,
    top: baseline - 0.78 * size - padding,
    bottom: baseline + 0.24 * size + padding,
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isLarge = (kind: LabelKind): boolean => kind === 'chosen' || kind === 'end';

type Options = {
  /** What the names must stay in, px. */
  room: Box;
  sizes: LabelSizes;
  /** Names that stand already, where they are. */
  standing?: readonly PlacedLabel[];
};

/** Gives each name the first position in which it covers no other name and, where that can be, no dot. */
export function placeLabels(
  wanted: readonly Wanted[],
  { room, sizes, standing = [] }: Options,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  const dots = wanted.map(({ x, y, radius, kind }) => ({
    isLarge: isLarge(kind),
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const known = new Map(standing.map(({ wanted: { key }, spot }) => [key, spot]));
  for (const label of [
    ...wanted.filter(({ key }) => known.has(key)),
    ...wanted.filter(({ key }) => !known.has(key)),
  ]) {
    const { size, padding } = sizes[label.kind];
    const own = known.get(label.key);
    const fits = (spot: Spot, ofDots: 'all' | 'large'): boolean => {
      const box = boxOf(label, spot, size, padding);
      const tight = boxOf(label, spot, size, 0);
      return (
        tight.left >= room.left &&
        tight.right <= room.right &&
        tight.top >= room.top &&
        tight.bottom <= room.bottom &&
        !boxes.some((other) => meet(box, other)) &&
        !dots.some((dot) => (ofDots === 'all' || dot.isLarge) && meet(tight, dot.box))
      );
    };
    const choice = own ? [own] : label.kind === 'city' ? nearSpots : spots;
    const spot = choice.find((one) => fits(one, 'all')) ?? choice.find((one) => fits(one, 'large'));
    if (!spot) continue;
    boxes.push(boxOf(label, spot, size, 0));
    placed.push({ wanted: label, spot });
  }
  return placed;
}
