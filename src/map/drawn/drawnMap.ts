import type { Atlas, AtlasCity, AtlasLink } from '#domain/atlas.ts';
import { decadeIndex } from '#domain/decade.ts';
import type { LinkId } from '#domain/linkId.ts';
import { arcScene } from '#map/arcs/arcScene.ts';
import { patterns, type Pattern } from '#map/arcs/arcLook.ts';
import { toGlobeVector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';
import type { Chosen } from '#map/chosen.ts';
import { chosenView } from '#map/chosenView.ts';
import { marksOf, type Mark } from '#map/cities/cityFeatures.ts';
import { dotRadius, markedRadius } from '#map/cities/dotRadius.ts';
import type { Room } from '#map/camera.ts';
import type { Projection, View } from '#url/parameters.ts';
import { drawnFrame, isRepeated, type Centre, type DrawnFrame } from './drawnFrame.ts';
import {
  arcOf,
  areaOf,
  drawArc,
  drawnFade,
  graticulePath,
  restFade,
  type ArcPens,
  type Area,
} from './drawnLines.ts';
import coarse from './generated/coarse.json' with { type: 'json' };
import { outlinesOf } from './outlines.ts';
import { PathPen } from './pathPen.ts';

/** The room every picture in a page is drawn for; in the page it is scaled to the room there is. */
export const referenceRoom = { width: 1000, height: 880, covered: { left: 0, top: 0, bottom: 0 } } as const;

/** Arcs that look alike, as one path. */
export type Stroke = {
  path: string;
  /** The parts that fade towards the limb of the globe. */
  faint: string;
  role: 'partner' | 'main' | 'other';
  /** Index of the decade, or null where no date is known. */
  decade: number | null;
  pattern: Pattern;
};

/** A city's dot, px. */
export type Dot = { city: AtlasCity; mark: Mark | null; x: number; y: number; radius: number };

/** Unmarked dots of one size, as one path of lines without length. */
export type DotTexture = { path: string; width: number };

/** A whole map as paths and places in px of its room: nothing in it depends on language or theme. */
export type Drawing = {
  projection: Projection;
  kind: Chosen['kind'];
  view: View;
  room: Room;
  centre: Centre;
  /** The globe's disc, px; null on the flat map. */
  disc: number | null;
  /** Width of the flat world, px, where what is drawn once is seen again to its left and right; else null. */
  repeat: number | null;
  land: Area;
  lakes: Area;
  graticule: string;
  /** All links, thin: on the start page only. Several paths, so that crossing lines are darker. */
  rest: readonly string[];
  restFaint: string;
  strokes: readonly Stroke[];
  texture: readonly DotTexture[];
  /** Chosen cities and partners. */
  dots: readonly Dot[];
  /** What is named where there is room, the most important first. */
  named: readonly Dot[];
};

export type DrawnMapOptions = { chosen: Chosen; atlas: Atlas; projection: Projection; room?: Room };

const outlines = outlinesOf(coarse);
const unitsPerPx = 1;
const layersOfRest = 6;
/** The flat map goes on beyond its room: beside it, below a panel, a page shows more of it. px */
const reach = 1000;
/** As on the live map where the whole globe is seen: it stays calm. */
const linksOfNamed = 8;

/** Where the world is drawn once and repeated as a whole, everything is drawn once. */
const copiesOf = (frame: DrawnFrame): readonly number[] => (isRepeated(frame) ? [0] : frame.copies);

const newPens = (): ArcPens => ({ full: new PathPen(unitsPerPx), faint: new PathPen(unitsPerPx) });

function restPaths(links: readonly AtlasLink[], frame: DrawnFrame): Pick<Drawing, 'rest' | 'restFaint'> {
  const { faint } = newPens();
  const pens = Array.from({ length: layersOfRest }, (): ArcPens => ({ ...newPens(), faint }));
  const options = { copies: copiesOf(frame), tolerance: 1, fade: restFade };
  links.forEach((link, index) => {
    const own = pens[index % layersOfRest];
    if (own) drawArc(own, frame, arcOf(link), options);
  });
  return { rest: pens.map(({ full }) => full.path).filter((path) => path !== ''), restFaint: faint.path };
}

function roleOf(link: LinkId, chosen: Chosen): Stroke['role'] {
  if (chosen.kind !== 'link') return 'partner';
  return link === chosen.link.id ? 'main' : 'other';
}

function strokesOf(chosen: Chosen, atlas: Atlas, frame: DrawnFrame): Stroke[] {
  const groups = new Map<string, Omit<Stroke, 'path' | 'faint'> & { pens: ArcPens }>();
  // The theme matters to nothing that is taken from the scene here.
  for (const arc of arcScene(atlas, chosen, null, 'paper').drawn) {
    const year = atlas.link(arc.link)?.year ?? null;
    const decade = year === null ? null : decadeIndex(year);
    const pattern = patterns[arc.pattern] ?? 'solid';
    const role = roleOf(arc.link, chosen);
    const key = `${role} ${decade} ${pattern}`;
    const group = groups.get(key) ?? { role, decade, pattern, pens: newPens() };
    groups.set(key, group);
    drawArc(group.pens, frame, arc, { copies: copiesOf(frame), tolerance: 0.7, fade: drawnFade });
  }
  return [...groups.values()].map(({ pens: { full, faint }, ...stroke }) => {
    return { ...stroke, path: full.path, faint: faint.path };
  });
}

function placesOf(
  city: AtlasCity,
  frame: DrawnFrame,
  copies: readonly number[],
  [west, north, east, south]: DrawnFrame['extent'],
): { x: number; y: number }[] {
  const place = toGlobeVector(city.position);
  return copies.flatMap((copy) => {
    const at = placeOnScreen(frame, place, copy);
    return at && at.x >= west && at.x <= east && at.y >= north && at.y <= south ? [at] : [];
  });
}

function textureOf(cities: readonly AtlasCity[], frame: DrawnFrame): DotTexture[] {
  const pens = new Map<number, PathPen>();
  for (const city of cities) {
    const width = Math.round(2 * dotRadius(city.links, frame.zoom));
    const pen = pens.get(width) ?? new PathPen(unitsPerPx);
    pens.set(width, pen);
    for (const { x, y } of placesOf(city, frame, copiesOf(frame), frame.extent)) pen.dot(x, y);
  }
  return [...pens]
    .map(([width, { path }]) => ({ width, path }))
    .filter(({ path }) => path !== '')
    .toSorted((a, b) => a.width - b.width);
}

function dotsAt(city: AtlasCity, mark: Mark | null, frame: DrawnFrame): Dot[] {
  const radius = mark ? markedRadius[mark] : dotRadius(city.links, frame.zoom);
  return placesOf(city, frame, frame.copies, frame.extent).map((at) => ({ city, mark, radius, ...at }));
}

const isLarge = ({ mark }: Dot): boolean => mark === 'chosen' || mark === 'end';

const byImportance = (a: Dot, b: Dot): number =>
  Number(isLarge(b)) - Number(isLarge(a)) || b.city.links - a.city.links;

export function drawnMap({ chosen, atlas, projection, room = referenceRoom }: DrawnMapOptions): Drawing {
  const view = chosenView(chosen, atlas, room, projection);
  const frame = drawnFrame(view, room, projection, reach);
  const marks = marksOf(chosen, atlas, null);
  const isStart = chosen.kind === 'none';
  const dots = [...marks].flatMap(([city, mark]) => dotsAt(city, mark, frame));
  const important = atlas.cities.filter(({ links }) => links >= linksOfNamed);
  const named = isStart ? important.flatMap((city) => dotsAt(city, null, frame)) : dots;
  return {
    projection,
    kind: chosen.kind,
    view,
    room,
    centre: frame.centre,
    disc: frame.disc,
    repeat: frame.disc === null && isRepeated(frame) ? frame.worldSize : null,
    land: areaOf(outlines.land, frame, unitsPerPx),
    lakes: areaOf(outlines.lakes, frame, unitsPerPx),
    graticule: graticulePath(frame, unitsPerPx),
    ...restPaths(isStart ? atlas.links : [], frame),
    strokes: strokesOf(chosen, atlas, frame),
    texture: textureOf(
      atlas.cities.filter((city) => !marks.has(city)),
      frame,
    ),
    dots,
    named: named.toSorted(byImportance),
  };
}
