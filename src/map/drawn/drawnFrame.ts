import { geoMercatorRaw, geoProjection, type GeoProjection, type GeoRawProjection } from 'd3-geo';
import type { ArcFrame } from '#map/arcs/arcFrame.ts';
import type { Room } from '#map/camera.ts';
import { eyeDistance, globeOutline, globeRadius } from '#map/globeOutline.ts';
import type { Projection, View } from '#url/parameters.ts';

const radians = Math.PI / 180;
/** MapLibre's flat world is this wide at zoom 0, px. */
const worldAtZoom0 = 512;

/** Where the middle of the view stands in the map's box: the middle of what no panel covers. */
export type Centre = { x: number; y: number };

/**
 * How places come onto the drawing: for arcs, dots and picking as the live map's last frame tells it,
 * for areas and lines on the ground as a projection of d3-geo. Both are the live map's camera.
 */
export type DrawnFrame = ArcFrame & {
  centre: Centre;
  /** The disc of the globe, px; null on the flat map. */
  disc: number | null;
  /** What is drawn: the room and, around it, `reach` px that a page may show besides. */
  extent: readonly [west: number, north: number, east: number, south: number];
  ground: GeoProjection;
};

function centreOf({ width, height, covered, right = 0 }: Room): Centre {
  return { x: (width + covered.left - right) / 2, y: (height + covered.top - covered.bottom) / 2 };
}

/** A sphere seen from `eye` radii above its centre, in units in which MapLibre's globe has the radius 1. */
function perspective(eye: number): GeoRawProjection {
  return (lon, lat) => {
    const scale = (eye - 1) / (eye - Math.cos(lat) * Math.cos(lon));
    return [scale * Math.cos(lat) * Math.sin(lon), scale * Math.sin(lat)];
  };
}

/** Column-major, as the graphics card takes it: the part of each of x, y and z in clip x, y and w, and the constants. */
function matrix(x: readonly number[], y: readonly number[], w: readonly number[]): number[] {
  return [0, 1, 2, 3].flatMap((column) => [x[column] ?? 0, y[column] ?? 0, 0, w[column] ?? 0]);
}

function globeFrame(view: View, room: Room, extent: DrawnFrame['extent']): DrawnFrame {
  const { width, height } = room;
  const camera = { zoom: view.zoom, latitude: view.lat, pitch: 0, height };
  const [radius, eye, centre] = [globeRadius(camera), eyeDistance(camera), centreOf(room)];
  const [sinLon, cosLon] = [Math.sin(view.lon * radians), Math.cos(view.lon * radians)];
  const [sinLat, cosLat] = [Math.sin(view.lat * radians), Math.cos(view.lat * radians)];
  // Unit vectors to the east, to the north and up at the middle of the view, in the frame of `Vector`.
  const east = [cosLon, 0, -sinLon];
  const north = [-sinLat * sinLon, cosLat, -sinLat * cosLon];
  const up = [cosLat * sinLon, sinLat, cosLat * cosLon] as const;
  const w = [...up.map((part) => -part), eye];
  const span = radius * (eye - 1);
  const clip = (axis: readonly number[], size: number, shift: number): number[] =>
    w.map((part, column) => (2 / size) * (span * (axis[column] ?? 0) + shift * part));
  return {
    globe: matrix(clip(east, width, centre.x - width / 2), clip(north, height, height / 2 - centre.y), w),
    flat: [],
    globeness: 1,
    horizon: [...up, 1 / eye],
    copies: [0],
    width,
    height,
    globeRadius: radius,
    worldSize: worldAtZoom0 * 2 ** view.zoom,
    zoom: view.zoom,
    centre,
    extent,
    disc: globeOutline(camera).across,
    ground: geoProjection(perspective(eye))
      .rotate([-view.lon, -view.lat])
      .scale(radius)
      .translate([centre.x, centre.y])
      .clipAngle(Math.acos(1 / eye) / radians - 1e-4)
      .clipExtent([
        [extent[0], extent[1]],
        [extent[2], extent[3]],
      ])
      .precision(0.5),
  };
}

function mercator(lon: number, lat: number): [number, number] {
  const sine = Math.sin(lat * radians);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Whether one world is narrower than what is drawn, so that it is seen more than once. */
export function isRepeated({ disc, centre, worldSize, extent: [west, , east] }: DrawnFrame): boolean {
  return disc === null && worldSize / 2 < Math.max(centre.x - west, east - centre.x);
}

/** Where the world is drawn once and repeated as a whole, each thing is drawn once. */
export function copiesDrawn(frame: DrawnFrame): readonly number[] {
  return isRepeated(frame) ? [0] : frame.copies;
}

function flatFrame(view: View, room: Room, extent: DrawnFrame['extent']): DrawnFrame {
  const { width, height } = room;
  const centre = centreOf(room);
  const worldSize = worldAtZoom0 * 2 ** view.zoom;
  const [x, y] = mercator(view.lon, view.lat);
  // The upper left corner of the world, px.
  const [left, top] = [centre.x - x * worldSize, centre.y - y * worldSize];
  const [west, north, east, south] = extent;
  // Arcs run up to half a world over its edges.
  const first = Math.ceil((west - left) / worldSize - 1.5);
  const last = Math.floor((east - left) / worldSize + 0.5);
  const frame: Omit<DrawnFrame, 'ground'> = {
    globe: [],
    flat: matrix(
      [(2 * worldSize) / width, 0, 0, (2 * left) / width - 1],
      [0, (-2 * worldSize) / height, 0, 1 - (2 * top) / height],
      [0, 0, 0, 1],
    ),
    globeness: 0,
    horizon: [0, 0, 1, 0],
    copies: Array.from({ length: Math.min(9, last - first + 1) }, (_, index) => first + index),
    width,
    height,
    globeRadius: worldSize / (2 * Math.PI * Math.cos(view.lat * radians)),
    worldSize,
    zoom: view.zoom,
    centre,
    extent,
    disc: null,
  };
  // Its projection turns to the view, so that the world's edge lies opposite to it.
  const world = [centre.x - worldSize / 2, centre.x + worldSize / 2] as const;
  const ground = geoProjection(geoMercatorRaw)
    .rotate([-view.lon, 0])
    .scale(worldSize / (2 * Math.PI))
    .translate([centre.x, top + worldSize / 2])
    .clipExtent([
      [Math.max(world[0], west), Math.max(top, north)],
      [Math.min(world[1], east), Math.min(top + worldSize, south)],
    ])
    // A coast is a line on the map, not a great circle: nothing is put between its points.
    .precision(0);
  return { ...frame, ground };
}

/** How far beyond its box a drawing goes to both sides and up and down, px. */
type Reach = { across: number; along: number };
const none: Reach = { across: 0, along: 0 };

export function drawnFrame(view: View, room: Room, projection: Projection, reach = none): DrawnFrame {
  const { across, along } = reach;
  const extent = [-across, -along, room.width + across, room.height + along] as const;
  return projection === 'globe' ? globeFrame(view, room, extent) : flatFrame(view, room, extent);
}
