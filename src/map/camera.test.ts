import { describe, expect, test } from 'vitest';
import type { LonLat } from '#domain/greatCircle.ts';
import {
  freeRoom,
  globeZoom,
  linkSubject,
  nearestTurn,
  onGlobe,
  rightOfLink,
  startView,
  viewOf,
  type Room,
} from './camera.ts';

const desktop: Room = { width: 1440, height: 900, covered: { left: 448, top: 0, bottom: 0 } };
const phone: Room = { width: 390, height: 844, covered: { left: 0, top: 72, bottom: 400 } };
const almaty: LonLat = [76.93, 43.25];
const rennes: LonLat = [-1.68, 48.11];
const tokyo: LonLat = [139.69, 35.69];
const seattle: LonLat = [-122.33, 47.61];

describe.each([
  ['beside a panel', desktop],
  ['above a sheet', phone],
])('on the globe %s', (_, room) => {
  test.each([
    ['Almaty and Rennes', almaty, rennes],
    ['two ends of the Pacific', tokyo, seattle],
    ['neighbours', almaty, [74.6, 42.87] as LonLat],
  ])('%s both stand in the free part', (_name, a, b) => {
    const view = viewOf(linkSubject(a, b), room, 'globe');
    const free = freeRoom(room);
    for (const place of [a, b]) {
      const at = onGlobe(place, [view.lon, view.lat], view.zoom, room);
      expect(Math.abs(at?.x ?? Infinity)).toBeLessThanOrEqual(free.width / 2);
      expect(Math.abs(at?.y ?? Infinity)).toBeLessThanOrEqual(free.height / 2);
    }
  });

  test('partners all round the world: the whole globe, with the city on its front', () => {
    const places: LonLat[] = [almaty, [-110, 32], [-60, -33], [150, -34], rennes];
    const view = viewOf({ anchor: almaty, places }, room, 'globe');
    expect(view.zoom).toBeCloseTo(globeZoom(room, view.lat), 6);
    expect(onGlobe(almaty, [view.lon, view.lat], view.zoom, room)).not.toBeNull();
  });
});

test('on a phone the names below both ends of a link stand clear of the edge and of the buttons', () => {
  const room = { ...phone, right: rightOfLink(phone) };
  const view = viewOf(linkSubject(almaty, rennes), room, 'globe');
  const halfName = 45;
  const middle = (phone.width - room.right) / 2;
  for (const place of [almaty, rennes]) {
    const x = middle + (onGlobe(place, [view.lon, view.lat], view.zoom, room)?.x ?? Infinity);
    expect(x - halfName).toBeGreaterThanOrEqual(0);
    expect(x + halfName).toBeLessThanOrEqual(phone.width - 56);
  }
});

test('beside a panel there is room on both sides of the globe', () => {
  expect(rightOfLink(desktop)).toBe(0);
});

test('the far side of the globe is nowhere on the screen', () => {
  expect(onGlobe([180, 0], [0, 0], 2, desktop)).toBeNull();
  expect(onGlobe([0, 0], [0, 0], 2, desktop)).toEqual({ x: 0, y: 0 });
});

test('more room brings the globe nearer', () => {
  expect(globeZoom(desktop, 30)).toBeGreaterThan(globeZoom(phone, 30));
});

describe('on the flat map', () => {
  test('a link over the Pacific is framed across the date line, not across the Atlantic', () => {
    const view = viewOf(linkSubject(tokyo, seattle), desktop, 'flat');
    expect(Math.abs(nearestTurn(view.lon, 180) - 180)).toBeLessThan(20);
    expect(view.zoom).toBeGreaterThan(1.5);
  });

  test('the middle of a link stands in the middle', () => {
    const view = viewOf(linkSubject(almaty, rennes), desktop, 'flat');
    expect(view.lon).toBeCloseTo(37.6, 0);
  });
});

test('the atlas opens on a globe that fits and a flat world that fills the width', () => {
  expect(startView(desktop, 'globe').zoom).toBeCloseTo(
    globeZoom(desktop, startView(desktop, 'globe').lat),
    6,
  );
  expect(startView(phone, 'flat').zoom).toBeGreaterThanOrEqual(0);
});

test('the shorter way round leads over the date line', () => {
  expect(nearestTurn(-170, 170)).toBe(190);
  expect(nearestTurn(170, -170)).toBe(-190);
  expect(nearestTurn(10, 20)).toBe(10);
});

test('neighbours are shown nearer than the whole globe, yet the globe is still felt', () => {
  const view = viewOf(linkSubject(almaty, rennes), desktop, 'globe');
  const whole = globeZoom(desktop, view.lat);
  expect(view.zoom).toBeGreaterThan(whole + 0.2);
  expect(view.zoom).toBeLessThanOrEqual(whole + 1.1);
});

const saintOmer: LonLat = [2.26, 50.75];
const ypres: LonLat = [2.885, 50.85];
const nagasaki: LonLat = [129.87, 32.75];
const santos: LonLat = [-46.33, -23.96];

test('neighbours are shown so near that one sees them apart', () => {
  const view = viewOf(linkSubject(saintOmer, ypres), desktop, 'globe');
  const [a, b] = [saintOmer, ypres].map((place) => onGlobe(place, [view.lon, view.lat], view.zoom, desktop));
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(100);
});

test('of a link half round the world the first end is seen, and not on the very edge', () => {
  for (const room of [desktop, phone]) {
    const view = viewOf(linkSubject(nagasaki, santos), room, 'globe');
    expect(onGlobe(nagasaki, [view.lon, view.lat], view.zoom, room)).not.toBeNull();
  }
});
