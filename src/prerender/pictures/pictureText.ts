/** The words of a share picture: what it is of, in Latin letters and as it is written there. */
import { pictureSize } from '#url/picturePath.ts';
import { fitName, heightOf, lineStep, type SetName } from './fitName.ts';
import { boldSans, boldSerif, fontFor, sans, serif, type Font } from './fonts.ts';
import { paper } from './paperColours.ts';
import { element, textElement } from './svg.ts';

const margin = 64;
const columnWidth = 450;

type LocalName = { text: string; lang: string };

/** A piece of the column: how high it is, px, and what it draws with its top at `y`. */
export type Piece = { height: number; draw: (y: number) => string };

type Look = { font: Font; size: number; fill: string };

function line(text: string, y: number, { font, size, fill }: Look): string {
  return textElement(text, {
    x: margin,
    y,
    'font-family': font.family,
    'font-weight': font.weight,
    'font-size': size,
    fill,
  });
}

const gap = (height: number): Piece => ({ height, draw: () => '' });

/** "Oskemen (Ust-Kamenogorsk)": the name, and what stands in brackets behind it. */
function withoutBrackets(name: string): { name: string; note: string | null } {
  const [, plain, note] = /^(.*?) \((.*)\)$/.exec(name) ?? [];
  return plain && note ? { name: plain, note } : { name, note: null };
}

function nameLines(set: SetName): Piece {
  return {
    height: heightOf(set),
    draw: (y) =>
      set.lines
        .map((text, index) =>
          line(text, y + index * lineStep(set) + set.size * 0.8, {
            font: boldSerif,
            size: set.size,
            fill: paper('--ink'),
          }),
        )
        .join(''),
  };
}

function smallLine(text: string, font: Font, size: number, fill: string): Piece {
  const fitting = Math.min(size * font.size, columnWidth / font.read().width(text));
  const height = size * font.size * 1.3;
  return { height, draw: (y) => line(text, y + height * 0.75, { font, size: fitting, fill }) };
}

/** The name as it is written there; left out where it is the same, or where no font has its letters. */
function localLine(english: string, { text, lang }: LocalName, size: number): Piece[] {
  const font = text === english ? null : fontFor(text, lang);
  return font ? [smallLine(text, font, size, paper('--ink-2'))] : [];
}

export type CityWords = { english: string; local: LocalName; country: string };
export type Sizes = { largest: number; smallest: number; height: number; local: number; country: number };

export function scaled(sizes: Sizes, factor: number): Sizes {
  return {
    largest: sizes.largest * factor,
    smallest: sizes.smallest * factor,
    height: sizes.height * factor,
    local: sizes.local * factor,
    country: sizes.country * factor,
  };
}

export function cityPieces({ english, local, country }: CityWords, sizes: Sizes): Piece[] {
  const { name, note } = withoutBrackets(english);
  const set = fitName(name, boldSerif, { width: columnWidth, ...sizes });
  return [
    nameLines(set),
    ...(note === null ? [] : [smallLine(note, serif, sizes.local * 0.8, paper('--ink-2'))]),
    gap(sizes.local * 0.1),
    ...localLine(name, local, sizes.local),
    smallLine(country, sans, sizes.country, paper('--ink-3')),
  ];
}

/** Between two cities: their arc, and the year of the agreement where it is known. */
export function tiePiece(year: string, colour: string): Piece {
  const height = 98;
  return {
    height,
    draw: (y) => {
      const base = y + 60;
      const [left, right] = [margin + 8, margin + 108];
      const arc = element('path', {
        d: `M${left} ${base}C${left + 22} ${base - 44} ${right - 22} ${base - 44} ${right} ${base}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': 5,
        'stroke-dasharray': year === '' ? '11 8' : undefined,
      });
      const dots = [left, right].map((cx) => element('circle', { cx, cy: base, r: 8, fill: colour }));
      const words = textElement(year, {
        x: right + 28,
        y: base + 8,
        'font-family': boldSerif.family,
        'font-weight': boldSerif.weight,
        'font-size': 46,
        fill: colour,
      });
      return arc + dots.join('') + (year === '' ? '' : words);
    },
  };
}

/** A page that is of no city: its title, and below in the other languages. */
export function titlePieces(title: string, others: readonly string[]): Piece[] {
  const set = fitName(title, boldSerif, { width: columnWidth, height: 250, largest: 92, smallest: 72 });
  return [nameLines(set), gap(22), ...others.map((other) => smallLine(other, serif, 31, paper('--ink-2')))];
}

const [top, bottom] = [112, pictureSize.height - 40];

const heightOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0);

/** The pieces below each other, in the middle of what the brand leaves free; `piecesAt` sets them smaller by a factor. */
export function column(piecesAt: (factor: number) => Piece[]): string {
  const factors = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
  const fitting = factors.find((factor) => heightOfAll(piecesAt(factor)) <= bottom - top) ?? 0.64;
  const pieces = piecesAt(fitting);
  let y = top + Math.max(0, (bottom - top - heightOfAll(pieces)) / 2);
  return pieces
    .map((piece) => {
      const drawn = piece.draw(y);
      y += piece.height;
      return drawn;
    })
    .join('');
}

/** The atlas's mark and name, upper left. The mark is that of app/AtlasMark.tsx. */
export function brand(name: string): string {
  const colour = paper('--accent');
  const mark =
    element('path', {
      d: 'M4 15.5C7 3 21 3 24 15.5',
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      'stroke-linecap': 'round',
    }) +
    element('circle', { cx: 4, cy: 15.5, r: 3.2, fill: colour }) +
    element('circle', { cx: 24, cy: 15.5, r: 3.2, fill: colour });
  return (
    element('g', { transform: `translate(${margin - 2} 46) scale(1.7)` }, mark) +
    textElement(name, {
      x: margin + 62,
      y: 75,
      'font-family': boldSans.family,
      'font-weight': boldSans.weight,
      'font-size': 29,
      fill: paper('--ink'),
    })
  );
}
