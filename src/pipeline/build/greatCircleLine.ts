import type { LineString, MultiLineString, Position } from 'geojson';
import { arcAngle, greatCirclePoint, type LonLat } from '#domain/greatCircle.ts';
import { rounded, roundedPlace } from '#pipeline/rounded.ts';

/** One point at least every degree of arc (111 km). */
const stepRadians = Math.PI / 180;
/** Near a pole the longitude turns fast: steps are halved until they turn less than this. */
const widestTurn = 5;
const mostHalvings = 8;

/** Difference of longitudes the short way, -180 to 180. */
function turn(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}

/** The shorter great circle from `a` to `b` as points [lon, lat], ends included. */
function greatCirclePoints(a: LonLat, b: LonLat): LonLat[] {
  const steps = Math.max(1, Math.ceil(arcAngle(a, b) / stepRadians));
  const points: LonLat[] = [a];
  const add = (t0: number, from: LonLat, t1: number, to: LonLat, halvings: number): void => {
    if (halvings < mostHalvings && Math.abs(turn(from[0], to[0])) > widestTurn) {
      const middle = (t0 + t1) / 2;
      const between = greatCirclePoint(a, b, middle);
      add(t0, from, middle, between, halvings + 1);
      add(middle, between, t1, to, halvings + 1);
    } else {
      points.push(to);
    }
  };
  let previous: LonLat = a;
  for (let step = 1; step <= steps; step += 1) {
    const next = step === steps ? b : greatCirclePoint(a, b, step / steps);
    add((step - 1) / steps, previous, step / steps, next, 0);
    previous = next;
  }
  return points;
}

/** The line for GeoJSON, cut in two where it crosses ±180° (RFC 7946 §3.1.9). */
export function greatCircleLine(a: LonLat, b: LonLat): LineString | MultiLineString {
  const parts = cutAtAntimeridian(greatCirclePoints(a, b).map(roundedPlace));
  const [first = []] = parts;
  return parts.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: parts };
}

function cutAtAntimeridian(points: readonly [number, number][]): Position[][] {
  const [start = [0, 0], ...rest] = points;
  let part: Position[] = [start];
  const parts = [part];
  let previous = start;
  for (const next of rest) {
    if (Math.abs(next[0] - previous[0]) > 180) {
      const edge = previous[0] < 0 ? -180 : 180;
      const latitude = rounded(latitudeAtEdge(previous, next, edge));
      append(part, [edge, latitude]);
      part = [[-edge, latitude]];
      parts.push(part);
    }
    append(part, next);
    previous = next;
  }
  // A city that stands on ±180° itself leaves a part without length; two at one place leave nothing else.
  const lines = parts.filter((line) => line.length > 1);
  return lines.length > 0 ? lines : [[start, start]];
}

function append(part: Position[], next: [number, number]): void {
  const last = part.at(-1);
  if (last?.[0] !== next[0] || last[1] !== next[1]) part.push(next);
}

function latitudeAtEdge(from: LonLat, to: LonLat, edge: number): number {
  const whole = turn(from[0], to[0]);
  const share = whole === 0 ? 0 : turn(from[0], edge) / whole;
  return from[1] + share * (to[1] - from[1]);
}
