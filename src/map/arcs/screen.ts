import type { ArcFrame } from './arcFrame.ts';
import { flatPoint, heightAt, slerp, type Vector } from './arcShape.ts';

/** CSS px from the upper left corner of the map; null where it lies behind the camera. */
export type ScreenPoint = { x: number; y: number } | null;

function dot(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0) + (a[2] ?? 0) * (b[2] ?? 0);
}

function clip(m: ArrayLike<number>, x: number, y: number, z: number, row: number): number {
  return (m[row] ?? 0) * x + (m[4 + row] ?? 0) * y + (m[8 + row] ?? 0) * z + (m[12 + row] ?? 0);
}

/** Where the shader puts a point of an arc from `from` to `to`, `height` globe radii above the ground. */
export function screenPoint(
  frame: ArcFrame,
  point: Vector,
  height: number,
  flat: readonly [number, number],
  copy: number,
): ScreenPoint {
  const { globe, flat: flatMatrix, globeness: g } = frame;
  const [px, py, pz] = [point[0] * (1 + height), point[1] * (1 + height), point[2] * (1 + height)];
  const at = (row: number): number =>
    (g > 0 ? g * clip(globe, px, py, pz, row) : 0) +
    (g < 1 ? (1 - g) * clip(flatMatrix, flat[0] + copy, flat[1], 0, row) : 0);
  const w = at(3);
  if (w <= 0) return null;
  return { x: (at(0) / w + 1) * 0.5 * frame.width, y: (1 - at(1) / w) * 0.5 * frame.height };
}

/** Whether the globe does not stand before a point `height` above the ground (formula of the shader). */
export function isInFront(frame: ArcFrame, point: Vector, height: number): boolean {
  if (frame.globeness < 0.5) return true;
  const [nx, ny, nz, horizon] = frame.horizon;
  const raised = point.map((part) => part * (1 + height));
  const way = [nx, ny, nz].map((part, index) => part / horizon - (raised[index] ?? 0));
  const length = Math.hypot(...way) || 1;
  const b = dot(raised, way) / length;
  if (b < 0 && dot(raised, raised) - b * b < 1) return false;
  return dot(point, [nx, ny, nz]) > horizon - 0.09;
}

const unused = [0, 0] as const;

/** Where a point is on the flat map; not asked for where only the globe is seen. */
function onFlatMap(frame: ArcFrame, from: Vector, to: Vector, point: Vector): readonly [number, number] {
  return frame.globeness < 1 ? flatPoint(from, to, point) : unused;
}

/** A place on the ground, on the screen: null where it is behind the globe. */
export function placeOnScreen(frame: ArcFrame, place: Vector, copy: number): ScreenPoint {
  return isInFront(frame, place, 0)
    ? screenPoint(frame, place, 0, onFlatMap(frame, place, place, place), copy)
    : null;
}

/** The visible course of an arc on the screen; null stands for a part that cannot be seen. */
export function arcOnScreen(
  frame: ArcFrame,
  arc: { from: Vector; to: Vector },
  angle: number,
  segments: number,
  copy: number,
): ScreenPoint[] {
  return Array.from({ length: segments + 1 }, (_, station) => {
    const t = station / segments;
    const point = slerp(arc.from, arc.to, angle, t);
    const height = heightAt(angle, t);
    if (!isInFront(frame, point, height)) return null;
    return screenPoint(frame, point, height, onFlatMap(frame, arc.from, arc.to, point), copy);
  });
}
