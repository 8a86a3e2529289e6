import { toVector, type LonLat } from '#domain/greatCircle.ts';

/** A point in MapLibre's globe frame: unit sphere, x to 90° E, y to the north pole, z to 0° E. */
export type Vector = readonly [number, number, number];

export function toGlobeVector(place: LonLat): Vector {
  const [x, y, z] = toVector(place);
  return [y, z, x];
}

/** Numbers of straight pieces an arc can be drawn with, and the longest arc (degrees) for each. */
export const segmentClasses = [
  { segments: 4, upTo: 8 },
  { segments: 10, upTo: 25 },
  { segments: 24, upTo: 60 },
  { segments: 64, upTo: 181 },
] as const;

/** Index into `segmentClasses` for an arc of `angle` radians. */
export function segmentClassOf(angle: number): number {
  const degrees = (angle * 180) / Math.PI;
  const index = segmentClasses.findIndex(({ upTo }) => degrees < upTo);
  return index === -1 ? segmentClasses.length - 1 : index;
}

/** Height of the middle of an arc of `angle` radians above the globe, in globe radii. */
export function arcHeight(angle: number): number {
  return 0.095 * angle * (1 - 0.18 * angle);
}

/** Height at fraction `t` of the arc, in globe radii: 0 at both ends. */
export function heightAt(angle: number, t: number): number {
  return arcHeight(angle) * Math.sin(Math.PI * t);
}

/**
 * Angle between two unit vectors, by the half chord: exact for small angles, where the arc cosine
 * of the scalar product is not.
 */
export function angleBetween(a: Vector, b: Vector): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

/**
 * Antipodes have no one great circle between them. Moving one end by a thousandth of a degree towards
 * the north gives the one over the pole, and nobody sees the difference.
 */
export function apartFromAntipode(from: LonLat, to: LonLat): LonLat {
  const angle = angleBetween(toGlobeVector(from), toGlobeVector(to));
  return Math.PI - angle < 1e-4 ? [to[0], Math.min(90, to[1] + 0.02)] : to;
}

/** Spherical linear interpolation on the unit sphere. */
export function slerp(a: Vector, b: Vector, angle: number, t: number): Vector {
  if (angle < 1e-6) return a;
  const s = Math.sin(angle);
  const wa = Math.sin((1 - t) * angle) / s;
  const wb = Math.sin(t * angle) / s;
  return [a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb];
}

/** The latitude at which the flat map ends is 85.05°; arcs nearer to the pole run out of its frame. */
const furthestSine = Math.sin((89.5 * Math.PI) / 180);

/**
 * Web Mercator (0 to 1 from west to east and from north to south) of a point of an arc that starts at
 * `from`. x runs on over ±180° in the direction of the arc, so that the line never jumps.
 */
export function flatPoint(from: Vector, to: Vector, point: Vector): [number, number] {
  const startLon = Math.atan2(from[0], from[2]);
  // Sign of the north component of from × to: an arc keeps its sense of east or west.
  const eastward = from[2] * to[0] - from[0] * to[2] >= 0 ? 1 : -1;
  let turn = Math.atan2(point[0], point[2]) - startLon;
  turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  if (turn * eastward < -1e-3) turn += eastward * 2 * Math.PI;
  const sine = Math.max(-furthestSine, Math.min(furthestSine, point[1]));
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(startLon + turn) / (2 * Math.PI) + 0.5, y];
}
