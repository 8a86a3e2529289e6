import type { AtlasLink } from '#domain/atlas.ts';
import type { LinkId } from '#domain/linkId.ts';
import {
  angleBetween,
  flatPoint,
  heightAt,
  segmentClasses,
  segmentClassOf,
  slerp,
} from '#map/arcs/arcShape.ts';
import { isInFront } from '#map/arcs/screen.ts';
import { copiesDrawn, type DrawnFrame } from './drawnFrame.ts';
import { arcOf, restFade } from './drawnLines.ts';
import { layersOfRest, type Rest } from './drawnStrokes.ts';
import { PathPen, type Point } from './pathPen.ts';

/** A point of an arc: on the ground, how high above it, and on the flat map. */
type Station = { ground: readonly [number, number, number]; height: number; flat: readonly [number, number] };

/** The stations of every link's arc: they do not change while the map is moved. */
export type RestCourses = readonly { link: LinkId; stations: readonly Station[] }[];

export function restCourses(links: readonly AtlasLink[]): RestCourses {
  return links.map((link) => {
    const { from, to } = arcOf(link);
    const angle = angleBetween(from, to);
    const { segments } = segmentClasses[segmentClassOf(angle)] ?? segmentClasses[3];
    const stations = Array.from({ length: segments + 1 }, (_, index): Station => {
      const ground = slerp(from, to, angle, index / segments);
      return { ground, height: heightAt(angle, index / segments), flat: flatPoint(from, to, ground) };
    });
    return { link: link.id, stations };
  });
}

/** Draws lines of which each point says whether it is seen well, faintly or not at all. */
class RestLine {
  #line: Point[] = [];
  #pen: PathPen | null = null;

  add(pen: PathPen | null, point: Point): void {
    if (pen !== this.#pen) {
      // The line goes on to where it changes, so that no gap is left.
      if (this.#pen && pen) this.#line.push(point);
      this.end();
      this.#pen = pen;
    }
    if (pen) this.#line.push(point);
  }

  end(): void {
    if (this.#pen && this.#line.length > 1) this.#pen.polyline(this.#line);
    this.#line = [];
    this.#pen = null;
  }
}

/** The links that are to be shown thin: quick enough for every frame of a movement. */
export function movingRest(
  courses: RestCourses,
  frame: DrawnFrame,
  isThin: (link: LinkId) => boolean,
  unitsPerPx: number,
): Rest {
  const pens = Array.from({ length: layersOfRest }, () => new PathPen(unitsPerPx));
  const faint = new PathPen(unitsPerPx);
  const line = new RestLine();
  const draw = frame.disc === null ? flatLine : globeLine;
  courses.forEach(({ link, stations }, index) => {
    const full = pens[index % layersOfRest];
    if (full && isThin(link)) draw(stations, frame, line, { full, faint });
  });
  return { rest: pens.map(({ path }) => path).filter((path) => path !== ''), restFaint: faint.path };
}

type Pens = { full: PathPen; faint: PathPen };

function globeLine(
  stations: readonly Station[],
  frame: DrawnFrame,
  line: RestLine,
  { full, faint }: Pens,
): void {
  const { globe, horizon, width, height: mapHeight } = frame;
  const [nx, ny, nz, horizonCosine] = horizon;
  const row = (index: number, [x, y, z]: Station['ground'], lift: number): number =>
    lift * ((globe[index] ?? 0) * x + (globe[4 + index] ?? 0) * y + (globe[8 + index] ?? 0) * z) +
    (globe[12 + index] ?? 0);
  for (const { ground, height } of stations) {
    const above = ground[0] * nx + ground[1] * ny + ground[2] * nz - horizonCosine;
    const isSeen = above >= restFade.ends && (above > restFade.faint || isInFront(frame, ground, height));
    const w = row(3, ground, 1 + height);
    const x = (row(0, ground, 1 + height) / w + 1) * 0.5 * width;
    const y = (1 - row(1, ground, 1 + height) / w) * 0.5 * mapHeight;
    line.add(isSeen ? (above > restFade.faint ? full : faint) : null, { x, y });
  }
  line.end();
}

function flatLine(stations: readonly Station[], frame: DrawnFrame, line: RestLine, { full }: Pens): void {
  const { flat, width, height } = frame;
  const [scaleX = 0, scaleY = 0, moveX = 0, moveY = 0] = [flat[0], flat[5], flat[12], flat[13]];
  for (const copy of copiesDrawn(frame)) {
    for (const { flat: at } of stations) {
      const x = (scaleX * (at[0] + copy) + moveX + 1) * 0.5 * width;
      const y = (1 - scaleY * at[1] - moveY) * 0.5 * height;
      line.add(full, { x, y });
    }
    line.end();
  }
}
