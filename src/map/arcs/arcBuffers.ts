import type { AtlasLink } from '#domain/atlas.ts';
import type { LinkId } from '#domain/linkId.ts';
import { restColour } from './arcColours.ts';
import type { DrawnArc } from './arcScene.ts';
import {
  angleBetween,
  apartFromAntipode,
  flatPoint,
  segmentClasses,
  segmentClassOf,
  slerp,
  toGlobeVector,
} from './arcShape.ts';

/** Arcs of one number of segments, ready for the graphics card: one row per arc. */
export type ArcRows = {
  segments: number;
  count: number;
  /** Two unit vectors. */
  ends: Float32Array;
  /** Colour, pattern, width, opacity. */
  looks: Float32Array;
  /** Order of drawing, row in the table of lengths. */
  orders: Float32Array;
  /** 255 where the arc is shown, 0 where not: all that changes with a filter. */
  shown: Uint8Array;
};

/** The rows of all links by number of segments, and where each link stands in them. */
export type RestRows = {
  /** `passing`: as `shown`, for the filter alone. */
  classes: (ArcRows & { passing: Uint8Array })[];
  places: Map<LinkId, { class: number; row: number }>;
};

function emptyRows(segments: number, count: number): ArcRows {
  return {
    segments,
    count,
    ends: new Float32Array(count * 6),
    looks: new Float32Array(count * 4),
    orders: new Float32Array(count * 2),
    shown: new Uint8Array(count).fill(255),
  };
}

export function restRows(links: readonly AtlasLink[]): RestRows {
  const sorted = segmentClasses.map((): { id: LinkId; ends: number[] }[] => []);
  for (const { id, cities } of links) {
    const from = toGlobeVector(cities[0].position);
    const to = toGlobeVector(apartFromAntipode(cities[0].position, cities[1].position));
    sorted[segmentClassOf(angleBetween(from, to))]?.push({ id, ends: [...from, ...to] });
  }
  const places: RestRows['places'] = new Map();
  const classes = sorted.map((arcs, classIndex) => {
    const rows = emptyRows(segmentClasses[classIndex]?.segments ?? 64, arcs.length);
    arcs.forEach(({ id, ends }, row) => {
      places.set(id, { class: classIndex, row });
      rows.ends.set(ends, row * 6);
      rows.looks.set([restColour, 0, 1, 1], row * 4);
    });
    return { ...rows, passing: rows.shown.slice() };
  });
  return { classes, places };
}

/** Leaves in the texture the links that a filter lets through, without touching the geometry. */
export function filterRest(rest: RestRows, passing: readonly AtlasLink[]): void {
  for (const rows of rest.classes) rows.passing.fill(0);
  for (const { id } of passing) {
    const place = rest.places.get(id);
    const flags = place && rest.classes[place.class]?.passing;
    if (place && flags) flags[place.row] = 255;
  }
}

/** Takes out of it those that are drawn out, too. */
export function hideRest(rest: RestRows, drawnOut: Iterable<LinkId>): void {
  for (const rows of rest.classes) rows.shown.set(rows.passing);
  for (const id of drawnOut) {
    const place = rest.places.get(id);
    const flags = place && rest.classes[place.class]?.shown;
    if (place && flags) flags[place.row] = 0;
  }
}

/** Segments of the drawn-out arcs: all alike, so that later ones lie above earlier ones. */
export const drawnSegments = 128;

export function drawnRows(arcs: readonly DrawnArc[]): ArcRows {
  const rows = emptyRows(drawnSegments, arcs.length);
  arcs.forEach((arc, row) => {
    rows.ends.set([...arc.from, ...arc.to], row * 6);
    rows.looks.set([arc.colour, arc.pattern, arc.width, arc.opacity], row * 4);
    rows.orders.set([arc.order, row], row * 2);
  });
  return rows;
}

/**
 * Length of each arc on the flat map from its start to every station, in widths of the world: dashes
 * are measured on the paper, so that they do not stretch towards the poles. One row per arc.
 */
export function flatLengths(arcs: readonly DrawnArc[]): Float32Array {
  const stations = drawnSegments + 1;
  const lengths = new Float32Array(stations * arcs.length);
  arcs.forEach(({ from, to }, row) => {
    const angle = angleBetween(from, to);
    let [x, y] = flatPoint(from, to, from);
    let sum = 0;
    for (let station = 1; station < stations; station++) {
      const [nextX, nextY] = flatPoint(from, to, slerp(from, to, angle, station / drawnSegments));
      sum += Math.hypot(nextX - x, nextY - y);
      lengths[row * stations + station] = sum;
      [x, y] = [nextX, nextY];
    }
  });
  return lengths;
}
