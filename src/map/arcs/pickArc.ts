import type { LinkId } from '#domain/linkId.ts';
import type { ArcFrame } from './arcFrame.ts';
import { angleBetween, segmentClasses, segmentClassOf, type Vector } from './arcShape.ts';
import { arcOnScreen } from './screen.ts';

export type PickableArc = { link: LinkId; from: Vector; to: Vector };
type Point = { x: number; y: number };

/** px from a point to a straight piece. */
export function distanceToPiece(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** The arc nearest to a point of the screen, within `tolerance` px; only what can be seen is found. */
export function pickArc(
  frame: ArcFrame,
  arcs: readonly PickableArc[],
  point: Point,
  tolerance: number,
): LinkId | null {
  let best: LinkId | null = null;
  let bestDistance = tolerance;
  for (const arc of arcs) {
    const angle = angleBetween(arc.from, arc.to);
    const { segments } = segmentClasses[segmentClassOf(angle)] ?? segmentClasses[3];
    for (const copy of frame.copies) {
      const course = arcOnScreen(frame, arc, angle, segments, copy);
      for (let piece = 1; piece < course.length; piece++) {
        const a = course[piece - 1];
        const b = course[piece];
        if (!a || !b) continue;
        const distance = distanceToPiece(point, a, b);
        // The later of two equally near arcs is drawn above the earlier.
        if (distance <= bestDistance) {
          best = arc.link;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}
