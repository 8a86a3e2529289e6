import type { AtlasCity } from '#domain/atlas.ts';
import { toGlobeVector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';
import type { Mark } from '#map/cities/cityFeatures.ts';
import { dotRadius, markedRadius } from '#map/cities/dotRadius.ts';
import { copiesDrawn, type DrawnFrame } from './drawnFrame.ts';
import { PathPen, type Point } from './pathPen.ts';

/** A city's dot, px. */
export type Dot = { city: AtlasCity; mark: Mark | null; copy: number; x: number; y: number; radius: number };

/** Unmarked dots of one size, as one path of lines without length. */
export type DotTexture = { path: string; width: number };

/** Where a city stands in a copy of the world, if that is within what is drawn. */
export function cityPlace(city: AtlasCity, frame: DrawnFrame, copy: number): Point | null {
  const [west, north, east, south] = frame.extent;
  const at = placeOnScreen(frame, toGlobeVector(city.position), copy);
  return at && at.x >= west && at.x <= east && at.y >= north && at.y <= south ? at : null;
}

export function textureOf(cities: readonly AtlasCity[], frame: DrawnFrame, unitsPerPx: number): DotTexture[] {
  const pens = new Map<number, PathPen>();
  const copies = copiesDrawn(frame);
  for (const city of cities) {
    const width = Math.round(2 * dotRadius(city.links, frame.zoom));
    const pen = pens.get(width) ?? new PathPen(unitsPerPx);
    pens.set(width, pen);
    for (const copy of copies) {
      const at = cityPlace(city, frame, copy);
      if (at) pen.dot(at.x, at.y);
    }
  }
  return [...pens]
    .map(([width, { path }]) => ({ width, path }))
    .filter(({ path }) => path !== '')
    .toSorted((a, b) => a.width - b.width);
}

export function dotsAt(city: AtlasCity, mark: Mark | null, frame: DrawnFrame): Dot[] {
  const radius = mark ? markedRadius[mark] : dotRadius(city.links, frame.zoom);
  return frame.copies.flatMap((copy) => {
    const at = cityPlace(city, frame, copy);
    return at ? [{ city, mark, copy, radius, ...at }] : [];
  });
}

const isLarge = ({ mark }: Dot): boolean => mark === 'chosen' || mark === 'end';

/** Chosen cities first, then marked ones, then by their links. */
export const byImportance = (a: Dot, b: Dot): number =>
  Number(isLarge(b)) - Number(isLarge(a)) ||
  Number(b.mark !== null) - Number(a.mark !== null) ||
  b.city.links - a.city.links;
