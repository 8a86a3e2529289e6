// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { toGlobeVector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';
import { globeRadius } from '#map/globeOutline.ts';
import type { Projection } from '#url/parameters.ts';
import { drawnFrame } from './drawnFrame.ts';
import { allowed, between, panned, zoomedAround } from './viewMoves.ts';

const room = { width: 1000, height: 700, covered: { left: 200, top: 0, bottom: 100 } };
const view = { lon: 60, lat: 40, zoom: 3 };
const projections: Projection[] = ['globe', 'flat'];

/** Where a place is drawn, px from the middle of the view. */
function placeIn(next: typeof view, projection: Projection, place: readonly [number, number]) {
  const frame = drawnFrame(next, room, projection);
  const at = placeOnScreen(frame, toGlobeVector(place), 0);
  return { x: (at?.x ?? 1e9) - frame.centre.x, y: (at?.y ?? 1e9) - frame.centre.y };
}

describe.each(projections)('the %s', (projection) => {
  test('follows the hand: what was in the middle lies where the hand went', () => {
    const { x, y } = placeIn(panned(view, { x: 40, y: -25 }, projection), projection, [60, 40]);
    expect(Math.hypot(x - 40, y + 25)).toBeLessThan(3);
  });

  test('comes nearer around the pointer: what lies there stays there', () => {
    const place = [66, 36] as const;
    const around = placeIn(view, projection, place);
    const { x, y } = placeIn(zoomedAround(view, 1, around, projection), projection, place);
    expect(Math.hypot(x - around.x, y - around.y)).toBeLessThan(projection === 'flat' ? 0.5 : 12);
  });

  test('goes no nearer and no further than it may', () => {
    const around = { x: 0, y: 0 };
    expect(zoomedAround(view, 99, around, projection).zoom).toBe(8);
    expect(zoomedAround(view, -99, around, projection).zoom).toBe(0.2);
  });
});

test('the globe keeps its size while it is turned, though the zoom is told at another latitude', () => {
  const { lat, zoom } = panned(view, { x: 0, y: 200 }, 'globe');
  expect(lat).toBeGreaterThan(50);
  expect(globeRadius({ zoom, latitude: lat })).toBeCloseTo(globeRadius({ zoom: 3, latitude: 40 }), 6);
});

test('the globe does not turn over its poles, and the flat map shows nothing beyond its world', () => {
  expect(allowed(panned(view, { x: 0, y: 99_999 }, 'globe'), 'globe', room).lat).toBe(85);
  const { lat, zoom } = allowed(panned(view, { x: 0, y: 99_999 }, 'flat'), 'flat', room);
  const top = placeIn({ lon: 60, lat, zoom }, 'flat', [60, 85.05]);
  expect(top.y).toBeGreaterThan(-301);
  expect(top.y).toBeLessThan(-298);
});

test('the flat map that is too low for the window comes nearer', () => {
  expect(512 * 2 ** allowed({ lon: 0, lat: 0, zoom: 0.2 }, 'flat', room).zoom).toBeCloseTo(600, 6);
});

test('on the way it takes the shorter way round, and arrives', () => {
  const [from, to] = [
    { lon: 170, lat: 0, zoom: 2 },
    { lon: -170, lat: 20, zoom: 4 },
  ];
  expect(between(from, to, 0.5).lon).toBeCloseTo(180, 6);
  expect(between(from, to, 0)).toEqual(from);
  expect(between(from, to, 1)).toEqual({ lon: 190, lat: 20, zoom: 4 });
});
