import { geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { AtlasLink } from '#domain/atlas.ts';
import type { LonLat } from '#domain/greatCircle.ts';
import { angleBetween, apartFromAntipode, slerp, toGlobeVector, type Vector } from '#map/arcs/arcShape.ts';
import { arcOnScreen, placeOnScreen, type ScreenPoint } from '#map/arcs/screen.ts';
import { graticule } from '#map/style/graticule.ts';
import type { DrawnFrame } from './drawnFrame.ts';
import { fitCurve } from './fitCurve.ts';
import { AreaPen } from './areaPen.ts';
import { PathPen, type Point } from './pathPen.ts';
type Arc = { from: Vector; to: Vector };

/** The parts of a line that can be seen, each with a step beyond the edge of what is drawn. */
function seenRuns(
  course: readonly ScreenPoint[],
  [west, north, east, south]: DrawnFrame['extent'],
): Point[][] {
  const isInside = (point: ScreenPoint | undefined): boolean =>
    Boolean(point && point.x >= west && point.x <= east && point.y >= north && point.y <= south);
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [index, point] of [...course, null].entries()) {
    if (point && [course[index - 1], point, course[index + 1]].some(isInside)) run.push(point);
    else {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Stations for an arc of `angle` radians: about one for each degree, so that it ends where the globe hides it. */
function stationsOf(angle: number): number {
  return Math.min(128, Math.max(8, Math.ceil((angle * 180) / Math.PI)));
}

/** Arcs that look alike: those parts that lie well before the globe, and those that fade towards its limb. */
export type ArcPens = { full: PathPen; faint: PathPen };

/** Cosines from the horizon where an arc becomes faint, and where it ends: the shader fades between them. */
export const drawnFade = { faint: -0.05, ends: -0.13 } as const;
export const restFade = { faint: 0.1, ends: -0.03 } as const;

type ArcOptions = {
  copies: readonly number[];
  tolerance: number;
  fade: { faint: number; ends: number };
};

/** Draws an arc as few curves that keep within `tolerance` px of it, in each copy of the flat world. */
export function drawArc(pens: ArcPens, frame: DrawnFrame, arc: Arc, options: ArcOptions): void {
  const { copies, tolerance, fade } = options;
  const angle = angleBetween(arc.from, arc.to);
  const stations = stationsOf(angle);
  const draw = (pen: PathPen, course: readonly ScreenPoint[]): void => {
    for (const run of seenRuns(course, frame.extent)) fitCurve(pen, run, tolerance);
  };
  for (const copy of copies) {
    const course = arcOnScreen(frame, arc, angle, stations, copy);
    if (frame.disc === null) {
      draw(pens.full, course);
      continue;
    }
    const [x, y, z, horizon] = frame.horizon;
    const above = course.map((_, station) => {
      const point = slerp(arc.from, arc.to, angle, station / stations);
      return point[0] * x + point[1] * y + point[2] * z - horizon;
    });
    const isAbove = (station: number, least: number): boolean => (above[station] ?? -1) >= least;
    draw(
      pens.full,
      course.map((point, station) => (isAbove(station, fade.faint) ? point : null)),
    );
    // One station of the full line more, so that no gap is left between the two.
    const isFaint = (station: number): boolean =>
      isAbove(station, fade.ends) &&
      [station - 1, station, station + 1].some(
        (near) => above[near] !== undefined && !isAbove(near, fade.faint),
      );
    draw(
      pens.faint,
      course.map((point, station) => (isFaint(station) ? point : null)),
    );
  }
}

export function arcOf({ cities: [a, b] }: AtlasLink): Arc {
  return { from: toGlobeVector(a.position), to: toGlobeVector(apartFromAntipode(a.position, b.position)) };
}

/** An area to fill, and its outline but for the edges along which the drawing cuts it. */
export type Area = { fill: string; outline: string };

const isAt = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** Whether a point lies on an edge of the drawing: of its extent, of the world, or of the globe. */
function isCut({ disc, centre, ground }: DrawnFrame): (x: number, y: number) => boolean {
  const [[west, north], [east, south]] = ground.clipExtent() ?? [
    [0, 0],
    [0, 0],
  ];
  return (x, y) =>
    isAt(x, west) ||
    isAt(x, east) ||
    isAt(y, north) ||
    isAt(y, south) ||
    (disc !== null && Math.hypot(x - centre.x, y - centre.y) > disc - 0.1);
}

export function areaOf(area: MultiPolygon, frame: DrawnFrame, unitsPerPx: number): Area {
  const pen = new AreaPen(unitsPerPx, isCut(frame));
  // d3-geo asks its pen for all of a canvas' paths, but draws areas with these four.
  geoPath(frame.ground, pen as unknown as CanvasRenderingContext2D)(area);
  return { fill: pen.fill.path, outline: pen.outline.path };
}

/** Places along a line of the net, close enough to find where the globe hides it. */
function along(line: readonly (readonly number[])[], step: number): LonLat[] {
  return line.slice(1).flatMap(([lon = 0, lat = 0], index) => {
    const [fromLon = 0, fromLat = 0] = line[index] ?? [];
    const count = Math.max(1, Math.round(Math.hypot(lon - fromLon, lat - fromLat) / step));
    return Array.from({ length: count + (index === line.length - 2 ? 1 : 0) }, (_, piece): LonLat => {
      const t = piece / count;
      return [fromLon + t * (lon - fromLon), fromLat + t * (lat - fromLat)];
    });
  });
}

const net = graticule().geometry.coordinates;
const netPlaces = net.map((line) => along(line, 2).map(toGlobeVector));

/** On the flat map the net is straight: each line from one edge of the picture to the other. */
function flatNet(pen: PathPen, { centre, worldSize, extent, ground }: DrawnFrame): void {
  const [west, , east] = extent;
  const middle = ground.rotate()[0];
  for (const line of net) {
    const [[, lat = 0] = [], [endLon = 0, endLat = 0] = []] = [line.at(0), line.at(-1)];
    const y = (at: number): number => ground([-middle, at])?.[1] ?? 0;
    if (lat === endLat) {
      pen.polyline([
        { x: west, y: y(lat) },
        { x: east, y: y(lat) },
      ]);
      continue;
    }
    const first = centre.x + ((endLon + middle) / 360) * worldSize;
    const start = first - Math.floor((first - west) / worldSize) * worldSize;
    for (let x = start; x <= east; x += worldSize) {
      pen.polyline([
        { x, y: y(lat) },
        { x, y: y(endLat) },
      ]);
    }
  }
}

/** The live map's net of meridians and parallels. */
export function graticulePath(frame: DrawnFrame, unitsPerPx: number): string {
  const pen = new PathPen(unitsPerPx);
  if (frame.disc === null) flatNet(pen, frame);
  else
    for (const line of netPlaces) {
      const course = line.map((place) => placeOnScreen(frame, place, 0));
      for (const run of seenRuns(course, frame.extent)) fitCurve(pen, run, 0.5);
    }
  return pen.path;
}
