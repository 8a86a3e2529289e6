// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#domain/greatCircle.ts';
import { toGlobeVector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';
import { globeZoom, onGlobe, type Room } from '#map/camera.ts';
import { globeOutline } from '#map/globeOutline.ts';
import { drawnFrame } from './drawnFrame.ts';

const wide: Room = { width: 1440, height: 900, covered: { left: 428, top: 0, bottom: 0 } };
const phone: Room = { width: 390, height: 844, covered: { left: 0, top: 60, bottom: 420 }, right: 56 };
const middleOf = ({ width, height, covered, right = 0 }: Room) => ({
  x: (covered.left + width - right) / 2,
  y: (covered.top + height - covered.bottom) / 2,
});

const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

const places: LonLat[] = Array.from({ length: 300 }, (_, index) => [
  ((index * 137.5) % 360) - 180,
  Math.asin(1 - (2 * index) / 299) * (180 / Math.PI),
]);

describe.each([
  ['a wide window', wide, { lon: 52, lat: 38, zoom: globeZoom(wide, 38) }],
  ['a phone', phone, { lon: -170, lat: -40, zoom: globeZoom(phone, -40) }],
  ['close by', wide, { lon: 12, lat: 57, zoom: 3.4 }],
] as const)('the drawn globe in %s', (_, room, view) => {
  const frame = drawnFrame(view, room, 'globe');
  const { x, y } = middleOf(room);
  const seen = places.flatMap((place) => {
    const at = onGlobe(place, [view.lon, view.lat], view.zoom, room);
    return at ? [{ place, live: { x: x + at.x, y: y + at.y } }] : [];
  });

  test('has each place where the live map has it, to less than half a pixel', () => {
    expect(seen.length).toBeGreaterThan(10);
    for (const { place, live } of seen) {
      const drawn = placeOnScreen(frame, toGlobeVector(place), 0);
      expect(Math.hypot((drawn?.x ?? 1e9) - live.x, (drawn?.y ?? 1e9) - live.y)).toBeLessThan(0.5);
    }
  });

  test('has the ground where it has the places on it', () => {
    for (const { place, live } of seen) {
      const [groundX, groundY] = frame.ground([place[0], place[1]]) ?? [1e9, 1e9];
      expect(Math.hypot(groundX - live.x, groundY - live.y)).toBeLessThan(0.5);
    }
  });

  test('ends at the live globe’s outline, and hides what lies behind it', () => {
    const { across } = globeOutline({ zoom: view.zoom, latitude: view.lat, pitch: 0, height: room.height });
    expect(frame.disc).toBe(across);
    const drawn = places.flatMap((place) => placeOnScreen(frame, toGlobeVector(place), 0) ?? []);
    for (const at of drawn) expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(across + 0.01);
    expect(placeOnScreen(frame, toGlobeVector([view.lon + 180, -view.lat]), 0)).toBeNull();
  });
});

describe.each([
  ['in a wide window', wide, { lon: 20, lat: 34, zoom: 1.1 }],
  ['over ±180°', wide, { lon: 175, lat: -20, zoom: 2.3 }],
  ['on a phone', phone, { lon: -100, lat: 60, zoom: 4 }],
] as const)('the drawn flat map %s', (_, room, view) => {
  const frame = drawnFrame(view, room, 'flat', { across: 1000, along: 1000 });
  const world = 512 * 2 ** view.zoom;
  const live = ([lon, lat]: LonLat) => ({
    x: middleOf(room).x + ((lon - view.lon) / 360) * world,
    y: middleOf(room).y + (mercatorY(lat) - mercatorY(view.lat)) * world,
  });
  const onMap = places.filter(([, lat]) => Math.abs(lat) < 84);

  test('has each place where Mercator’s formula puts it, to less than half a pixel, in every copy of the world', () => {
    for (const place of onMap) {
      for (const copy of frame.copies) {
        const drawn = placeOnScreen(frame, toGlobeVector(place), copy);
        const { x, y } = live(place);
        expect(Math.hypot((drawn?.x ?? 1e9) - x - copy * world, (drawn?.y ?? 1e9) - y)).toBeLessThan(0.5);
      }
    }
  });

  test('has the ground where it has the places on it, in the copy around the view', () => {
    for (const place of onMap) {
      const [groundX, groundY] = frame.ground([place[0], place[1]]) ?? [1e9, 1e9];
      const { x, y } = live(place);
      const turns = (groundX - x) / world;
      expect(Math.abs(turns - Math.round(turns)) * world).toBeLessThan(0.5);
      expect(Math.abs(groundX - middleOf(room).x)).toBeLessThan(world / 2 + 0.01);
      expect(Math.abs(groundY - y)).toBeLessThan(0.5);
    }
  });
});
