import type { PathPen, Point } from './pathPen.ts';

/** Direction of the line at one of its points, per step to the next. */
function slopeAt(points: readonly Point[], index: number): Point {
  const at = (i: number): Point => points[i] ?? { x: 0, y: 0 };
  const last = points.length - 1;
  const slope = (axis: 'x' | 'y'): number => {
    if (last < 2) return at(last)[axis] - at(0)[axis];
    if (index === 0) return (4 * at(1)[axis] - 3 * at(0)[axis] - at(2)[axis]) / 2;
    if (index === last) return (3 * at(last)[axis] - 4 * at(last - 1)[axis] + at(last - 2)[axis]) / 2;
    return (at(index + 1)[axis] - at(index - 1)[axis]) / 2;
  };
  return { x: slope('x'), y: slope('y') };
}

type Piece = { from: number; to: number; handles: readonly [Point, Point] };

function pieceBetween(points: readonly Point[], from: number, to: number): Piece {
  const [start, end] = [points[from] ?? { x: 0, y: 0 }, points[to] ?? { x: 0, y: 0 }];
  const [leaving, arriving] = [slopeAt(points, from), slopeAt(points, to)];
  const third = (to - from) / 3;
  return {
    from,
    to,
    handles: [
      { x: start.x + leaving.x * third, y: start.y + leaving.y * third },
      { x: end.x - arriving.x * third, y: end.y - arriving.y * third },
    ],
  };
}

/** The furthest that a point of the line lies from the curve that stands for it, px. */
function deviation(points: readonly Point[], { from, to, handles: [a, b] }: Piece): number {
  const [start, end] = [points[from], points[to]];
  let furthest = 0;
  for (let index = from + 1; index < to; index++) {
    const point = points[index];
    if (!start || !end || !point) continue;
    const t = (index - from) / (to - from);
    const s = 1 - t;
    const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
    const x = weights[0] * start.x + weights[1] * a.x + weights[2] * b.x + weights[3] * end.x;
    const y = weights[0] * start.y + weights[1] * a.y + weights[2] * b.y + weights[3] * end.y;
    furthest = Math.max(furthest, Math.hypot(x - point.x, y - point.y));
  }
  return furthest;
}

/**
 * Draws a smooth line, given by points in even steps of whatever it runs with, as few Bézier curves:
 * none of the points is further than `tolerance` px from them.
 */
export function fitCurve(pen: PathPen, points: readonly Point[], tolerance: number): void {
  const last = points.length - 1;
  const [start] = points;
  if (!start || last < 1) return;
  const most = Math.max(1, Math.floor(last / 2));
  let pieces: Piece[] = [];
  for (let count = 1; count <= most; count++) {
    const bound = (index: number): number => Math.round((index * last) / count);
    pieces = Array.from({ length: count }, (_, index) =>
      pieceBetween(points, bound(index), bound(index + 1)),
    );
    if (pieces.every((piece) => deviation(points, piece) <= tolerance)) break;
  }
  pen.startCurve(start.x, start.y);
  for (const { to, handles } of pieces) {
    const end = points[to] ?? start;
    pen.curveTo(handles[0].x, handles[0].y, handles[1].x, handles[1].y, end.x, end.y);
  }
}
