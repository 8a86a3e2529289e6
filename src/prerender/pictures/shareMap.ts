/** The drawn map of a share picture: the page's own map (map/drawn), in Paper, with bolder lines. */
import type { Atlas } from '#domain/atlas.ts';
import type { Chosen } from '#map/chosen.ts';
import { drawnMap } from '#map/drawn/drawnMap.ts';
import { pictureSize } from '#url/picturePath.ts';
import { boldSerif } from './fonts.ts';
import { paper, paperShare } from './paperColours.ts';
import { element, textElement } from './svg.ts';

type Drawing = ReturnType<typeof drawnMap>;
type Stroke = Drawing['strokes'][number];
type Dot = Drawing['dots'][number];

/** Most see the picture at a quarter of its size: all lines are this much bolder than in the page. */
const bolder = 1.7;
const nameSize = 26;

/** As in map/drawn/DrawnMap.module.css. */
const dashes: Record<Stroke['pattern'], readonly number[]> = {
  solid: [],
  dashed: [5, 4],
  dashDot: [12, 4, 2.5, 3.5],
  dotted: [2, 5],
  longGaps: [8, 12],
  dashDotDot: [10, 3.5, 2.5, 2.5, 2.5, 3],
};

const roles: Record<Stroke['role'], { width: number; opacity: number }> = {
  partner: { width: 2.1, opacity: 1 },
  main: { width: 3.4, opacity: 1 },
  other: { width: 1.1, opacity: 0.3 },
};

/** Colour of a stroke: that of its decade. */
export function decadeColour(decade: number | null): string {
  return decade === null ? paper('--arc-undated') : paper(`--dec-${decade}`);
}

function lineOf({ path, faint, role, decade, pattern }: Stroke): string {
  const { width, opacity } = roles[role];
  const thick = width * bolder * (decade === null ? 0.8 : 1);
  const shape = { fill: 'none', 'stroke-linejoin': 'round' };
  const dash = dashes[pattern].map((length) => length * bolder).join(' ');
  const colour = {
    ...shape,
    stroke: decadeColour(decade),
    'stroke-width': thick,
    'stroke-dasharray': dash === '' ? undefined : dash,
  };
  const casing = { ...shape, stroke: paper('--arc-casing'), 'stroke-width': thick + 3 };
  return [
    faint === '' ? '' : element('path', { d: faint, ...colour, opacity: opacity * 0.4 }),
    path === ''
      ? ''
      : element('path', { d: path, ...casing, opacity: opacity * (dash === '' ? 0.85 : 0.45) }),
    path === '' ? '' : element('path', { d: path, ...colour, opacity }),
  ].join('');
}

const stop = (offset: number, colour: string, opacity: number): string =>
  element('stop', { offset: offset.toFixed(3), 'stop-color': colour, 'stop-opacity': opacity });

/** Light around the globe and shade at its limb, as on the live map. */
function globeLight({ disc, centre }: Drawing): { behind: string; above: string } {
  if (disc === null) return { behind: '', above: '' };
  const reach = 1.26;
  const glow = paperShare('--halo-o');
  const halo: [number, number][] = [
    [0.996, 0],
    [1, glow],
    [1.05, glow * 0.3],
    [1.13, glow * 0.08],
    [1.26, 0],
  ];
  const limb: [number, number][] = [
    [0.62, 0],
    [0.84, 0.05],
    [1, 0.22],
  ];
  const gradient = (id: string, r: number, colour: string, stops: readonly [number, number][]): string =>
    element(
      'radialGradient',
      { id, gradientUnits: 'userSpaceOnUse', cx: centre.x, cy: centre.y, r },
      stops.map(([at, opacity]) => stop((at * disc) / r, colour, opacity)).join(''),
    );
  const circle = (r: number, fill: string): string =>
    element('circle', { cx: centre.x, cy: centre.y, r, fill });
  return {
    behind:
      gradient('halo', disc * reach, paper('--halo-in'), halo) +
      circle(disc * reach, 'url(#halo)') +
      circle(disc, paper('--map-water')),
    above: gradient('limb', disc, paper('--limb'), limb) + circle(disc, 'url(#limb)'),
  };
}

function groundOf({ land, lakes, graticule }: Drawing): string {
  const coast = { fill: 'none', stroke: paper('--map-coast'), 'stroke-linejoin': 'round' };
  return (
    element('path', { d: land.fill, fill: paper('--map-land') }) +
    element('path', { d: lakes.fill, fill: paper('--map-lake') }) +
    element('path', { d: land.outline, ...coast, 'stroke-width': 1 }) +
    element('path', { d: lakes.outline, ...coast, 'stroke-width': 0.6 }) +
    element('path', {
      d: graticule,
      fill: 'none',
      stroke: paper('--map-grat'),
      'stroke-width': 0.8,
      opacity: paperShare('--map-grat-o'),
    })
  );
}

function citiesOf({ kind, texture, rest, restFaint }: Drawing): string {
  const thin = { fill: 'none', stroke: paper('--arc-rest'), 'stroke-width': 1.3 };
  const lines = [
    restFaint === '' ? '' : element('path', { d: restFaint, ...thin, opacity: 0.12 }),
    ...rest.map((d) => element('path', { d, ...thin, opacity: 0.3 })),
  ];
  const dots = texture.map(({ path, width }) =>
    element('path', { d: path, 'stroke-width': width * (kind === 'none' ? 1.2 : 1) }),
  );
  const group = { fill: 'none', stroke: paper('--map-dot'), 'stroke-linecap': 'round' };
  return lines.join('') + element('g', { ...group, opacity: kind === 'none' ? 0.9 : 0.3 }, dots.join(''));
}

const isLarge = ({ mark }: Dot): boolean => mark === 'chosen' || mark === 'end';

/** px; smaller where two neighbours would cover each other. */
function largeRadius(dots: readonly Dot[]): number {
  const [a, b] = dots.filter(isLarge);
  const apart = a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity;
  return Math.min(10, Math.max(4, apart * 0.4));
}

/** A link's own cities, or a city with all its partners. */
function markedDots({ dots, kind }: Drawing): string {
  const large = largeRadius(dots);
  return dots
    .filter((dot) => kind === 'city' || isLarge(dot))
    .toSorted((a, b) => Number(isLarge(a)) - Number(isLarge(b)))
    .map((dot) =>
      element('circle', {
        cx: dot.x,
        cy: dot.y,
        r: isLarge(dot) ? large : 5,
        fill: paper('--map-dot'),
        stroke: paper('--map-dot-ring'),
        'stroke-width': isLarge(dot) ? large * 0.35 : 2,
      }),
    )
    .join('');
}

/** The names of a link's two ends: below their dots, or above and below where they stand close. */
function endNames({ dots, kind }: Drawing, left: number): string {
  const [a, b] = dots.filter(isLarge).toSorted((one, other) => one.y - other.y);
  if (kind !== 'link' || !a || !b) return '';
  const isClose = Math.abs(a.x - b.x) < 190;
  return [a, b]
    .map((end) => {
      const name = end.city.names.en.replace(/ \(.*\)/, '');
      const half = (boldSerif.read().width(name) * nameSize) / 2;
      return textElement(name, {
        x: Math.min(Math.max(end.x, left + 40 + half), pictureSize.width - 20 - half),
        y: end.y + (isClose && end === a ? -24 : 42),
        'text-anchor': 'middle',
        'font-family': boldSerif.family,
        'font-weight': boldSerif.weight,
        'font-size': nameSize,
        fill: paper('--map-city'),
        stroke: paper('--map-label-halo'),
        'stroke-width': 6,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      });
    })
    .join('');
}

/** A map as SVG in px of the picture: `above` are the marks that nothing may cover. */
export type ShareMap = { ground: string; above: string };

/** What a picture shows beside its words, for the free room right of `left`. */
export function shareMap(chosen: Chosen, atlas: Atlas, left: number): ShareMap {
  const room = { ...pictureSize, covered: { left, top: 0, bottom: 0 } };
  const drawing = drawnMap({ chosen, atlas, projection: 'globe', room });
  const light = globeLight(drawing);
  return {
    ground: [
      light.behind,
      groundOf(drawing),
      citiesOf(drawing),
      drawing.strokes.map(lineOf).join(''),
      light.above,
    ].join(''),
    above: markedDots(drawing) + endNames(drawing, left),
  };
}
