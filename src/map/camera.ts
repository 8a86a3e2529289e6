import { arcAngle, greatCirclePoint, toLonLat, toVector, type LonLat } from '#domain/greatCircle.ts';
import type { Covered } from '#state/layout.ts';
import type { Projection, View } from '#url/parameters.ts';

/** What the camera has to show: the middle it would like, and the places that should be seen. */
export type Subject = {
  anchor: LonLat;
  places: readonly LonLat[];
  /** Whether the places are the course of one link. */
  isCourse?: true;
};

/** The map's box and what panels cover of it, CSS px. */
export type Room = { width: number; height: number; covered: Covered; right?: number };

/** Nothing but the map's buttons lies right of this where the map is narrow, px. */
const buttons = 56;

/** A map so narrow that a name beside its dot would end below the buttons or over the edge. */
export function isNarrowMap({ width, covered }: Room): boolean {
  return width - covered.left < 500;
}

/** What a link's ends and names keep free on the right: elsewhere the globe stays in the middle. */
export function rightOfLink(room: Room): number {
  return isNarrowMap(room) ? buttons : 0;
}

const radians = Math.PI / 180;
/** Half of MapLibre's vertical field of view (36.87°). */
const halfFieldOfView = 18.435 * radians;
const world = 512;
const closest = 7;
/** How much nearer than the whole globe a choice is shown: the globe should still be felt. */
const nearerThanGlobe = 1.1;
/** But neighbours are shown so near that one sees what lies between them, px. */
const leastBetween = 130;

/** Part of the map that no panel covers, less a margin for labels. */
export function freeRoom({ width, height, covered, right = 0 }: Room): { width: number; height: number } {
  const isSmall = Math.min(width, height) < 500;
  return {
    // Names stand beside their dots, and pins around them: they need more room across than down.
    width: Math.max(120, width - covered.left - right - 2 * (isSmall ? 78 : 120)),
    height: Math.max(120, height - covered.top - covered.bottom - 2 * (isSmall ? 24 : 56)),
  };
}

function cameraDistance(room: Room): number {
  return room.height / 2 / Math.tan(halfFieldOfView);
}

const zoomOfRadius = (radius: number, lat: number): number =>
  Math.log2((2 * Math.PI * radius * Math.cos(lat * radians)) / world);
const radiusOfZoom = (zoom: number, lat: number): number =>
  (world * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * radians));

/** Zoom at which the whole disc of the globe fills the free room. */
export function globeZoom(room: Room, lat: number): number {
  const { width, height, covered, right = 0 } = room;
  // The disc needs no room for names beside it; on a phone it may touch the edges.
  const isNarrow = isNarrowMap(room);
  const across = width - covered.left - right - (isNarrow ? 12 : 72);
  const down = height - covered.top - covered.bottom - (isNarrow ? 24 : Math.min(112, height / 8));
  const disc = Math.max(60, Math.min(across, down) / 2);
  const f = cameraDistance(room);
  const radius = (disc * disc + disc * Math.sqrt(disc * disc + f * f)) / f;
  return zoomOfRadius(radius, lat);
}

/** Where a place is drawn from the middle of the free room (px), or null where the globe hides it. */
export function onGlobe(
  place: LonLat,
  centre: LonLat,
  zoom: number,
  room: Room,
): { x: number; y: number } | null {
  const f = cameraDistance(room);
  const radius = radiusOfZoom(zoom, centre[1]);
  const lat = place[1] * radians;
  const lat0 = centre[1] * radians;
  const turn = (place[0] - centre[0]) * radians;
  const cosine = Math.sin(lat0) * Math.sin(lat) + Math.cos(lat0) * Math.cos(lat) * Math.cos(turn);
  if (cosine < radius / (f + radius) + 0.06) return null;
  const scale = (f * radius) / (f + radius * (1 - cosine));
  return {
    x: scale * Math.cos(lat) * Math.sin(turn),
    y: scale * (Math.sin(lat0) * Math.cos(lat) * Math.cos(turn) - Math.cos(lat0) * Math.sin(lat)),
  };
}

function fits(subject: Subject, centre: LonLat, zoom: number, room: Room): boolean {
  const free = freeRoom(room);
  return subject.places.every((place) => {
    const at = onGlobe(place, centre, zoom, room);
    return at !== null && Math.abs(at.x) <= free.width / 2 && Math.abs(at.y) <= free.height / 2;
  });
}

/** The middle of the places on the sphere; null where they lie all round it. */
function middle(places: readonly LonLat[]): LonLat | null {
  const sum = [0, 0, 0];
  for (const place of places)
    toVector(place).forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  const [x = 0, y = 0, z = 0] = sum;
  return Math.hypot(x, y, z) < 0.2 * places.length ? null : toLonLat([x, y, z]);
}

const steady = ([lon, lat]: LonLat): LonLat => [lon, Math.max(-58, Math.min(58, lat))];

/** How far from the middle of the globe a place may lie to be seen well, radians. */
function seenAngle(zoom: number, lat: number, room: Room): number {
  const radius = radiusOfZoom(zoom, lat);
  return Math.acos(radius / (cameraDistance(room) + radius)) - 0.2;
}

/**
 * Where not all can be seen at once. Of a link that goes half round the world its first end is seen, and the
 * arc on its way over the horizon; of a city with partners all round it the city, leaning towards them.
 */
function leaningCentre(
  { anchor, places, isCourse }: Subject,
  centre: LonLat,
  zoom: number,
  room: Room,
): LonLat {
  const [start = anchor] = places;
  const end = places.at(-1) ?? anchor;
  if (!isCourse) return greatCirclePoint(anchor, centre, 0.4);
  return greatCirclePoint(start, end, Math.min(0.5, seenAngle(zoom, centre[1], room) / arcAngle(start, end)));
}

function globeView(subject: Subject, room: Room): View {
  const centre = steady(middle(subject.places) ?? subject.anchor);
  const least = globeZoom(room, centre[1]);
  if (!fits(subject, centre, least, room)) {
    const leaning = steady(leaningCentre(subject, centre, least, room));
    return { lon: leaning[0], lat: leaning[1], zoom: globeZoom(room, leaning[1]) };
  }
  const between = Math.max(
    ...subject.places.map((place) => arcAngle(subject.places[0] ?? place, place)),
    1e-6,
  );
  const apart = zoomOfRadius(leastBetween / between, centre[1]);
  let [low, high] = [least, Math.min(closest, Math.max(apart, least + nearerThanGlobe))];
  for (let step = 0; step < 24; step++) {
    const zoom = (low + high) / 2;
    if (fits(subject, centre, zoom, room)) low = zoom;
    else high = zoom;
  }
  return { lon: centre[0], lat: centre[1], zoom: low };
}

const mercatorY = (lat: number): number => {
  const sine = Math.sin(Math.max(-85, Math.min(85, lat)) * radians);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
const latOfMercatorY = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Longitude of `lon` on the copy of the world nearest to `to`: the shorter way round. */
export function nearestTurn(lon: number, to: number): number {
  return lon - 360 * Math.round((lon - to) / 360);
}

/**
 * MapLibre lets the flat map show nothing north or south of its world: there it moves the view, and
 * where the world is too low for the free room it comes nearer.
 */
export function withinWorld(view: View, { height, covered }: Room): View {
  const free = height - covered.top - covered.bottom;
  const size = world * 2 ** view.zoom;
  if (size < free) return { lon: view.lon, lat: 0, zoom: Math.log2(free / world) };
  const half = free / 2 / size;
  const y = mercatorY(view.lat);
  const nearest = Math.max(half, Math.min(1 - half, y));
  return nearest === y ? view : { ...view, lat: latOfMercatorY(nearest) };
}

function flatView(subject: Subject, room: Room): View {
  const free = freeRoom(room);
  const lons = subject.places.map(([lon]) => nearestTurn(lon, subject.anchor[0]));
  const ys = subject.places.map(([, lat]) => mercatorY(lat));
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const across = Math.max((east - west) / 360, 1e-6);
  const down = Math.max(south - north, 1e-6);
  const zoom = Math.log2(Math.min(free.width / across, free.height / down) / world);
  const lon = nearestTurn((west + east) / 2, 0);
  return { lon, lat: latOfMercatorY((north + south) / 2), zoom: Math.max(0, Math.min(closest, zoom)) };
}

/** The view that shows the subject in the part of the map that no panel covers. */
export function viewOf(subject: Subject, room: Room, projection: Projection): View {
  return projection === 'globe' ? globeView(subject, room) : flatView(subject, room);
}

/** What the atlas opens on: Europe and Asia, where most of its links are, or the whole flat world. */
export function startView(room: Room, projection: Projection): View {
  const [lon, lat] = [52, 38];
  if (projection === 'globe') return { lon, lat, zoom: globeZoom(room, lat) };
  const across = room.width - room.covered.left;
  return { lon: 20, lat: 34, zoom: Math.max(0.4, Math.log2(across / world)) };
}

/** A link is framed with the whole of its great circle, not its ends alone. */
export function linkSubject(a: LonLat, b: LonLat): Subject {
  const places = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((t) => greatCirclePoint(a, b, t));
  return { anchor: places[4] ?? a, places, isCourse: true };
}
