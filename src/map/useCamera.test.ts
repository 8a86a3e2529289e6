import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { chosenOn } from './chosen.ts';
import { testAtlas as atlas } from './testAtlas.ts';
import { movementBegan } from './keepView.ts';
import { useCamera } from './useCamera.ts';

type Options = Parameters<typeof useCamera>[1];

function testMap() {
  const easeTo = vi.fn<(options: { duration: number; center: [number, number] }) => void>();
  const map = {
    easeTo,
    stop: () => undefined,
    getCenter: () => ({ lng: 0, lat: 0 }),
    getPadding: () => ({ left: 0, right: 0, bottom: 0, top: 0 }),
    getZoom: () => 0,
  };
  return { map, easeTo };
}

const start: Options = {
  view: null,
  chosen: { kind: 'none' },
  atlas,
  isKnown: true,
  projection: 'globe',
  covered: { left: 0, bottom: 0, top: 0 },
  size: { width: 800, height: 600 },
};
const link = chosenOn({ name: 'link', id: 'almaty--rennes' }, atlas, []);

function cameraAt(first: Options) {
  const { map, easeTo } = testMap();
  const { rerender } = renderHook((options: Options) => useCamera(map, options), { initialProps: first });
  return { easeTo, rerender };
}

test('what is chosen next is flown to', () => {
  const { easeTo, rerender } = cameraAt(start);
  expect(easeTo).toHaveBeenLastCalledWith(expect.objectContaining({ duration: 0 }));
  rerender({ ...start, chosen: link });
  expect(easeTo).toHaveBeenCalledTimes(2);
  expect(easeTo.mock.lastCall?.[0].duration).toBeGreaterThan(0);
});

test('a deep link is jumped to, even where what it chooses is known only after the cities', () => {
  const { easeTo, rerender } = cameraAt({ ...start, isKnown: false });
  rerender({ ...start, chosen: link });
  expect(easeTo).toHaveBeenCalledTimes(2);
  for (const [options] of easeTo.mock.calls) expect(options.duration).toBe(0);
});

test('from a page that stands, the map waits for what the next one is about and then flies once', () => {
  const { easeTo, rerender } = cameraAt({ ...start, chosen: link });
  rerender({ ...start, isKnown: false });
  expect(easeTo).toHaveBeenCalledTimes(1);
  rerender({ ...start, chosen: { kind: 'none' } });
  expect(easeTo).toHaveBeenCalledTimes(2);
  expect(easeTo.mock.lastCall?.[0].duration).toBeGreaterThan(0);
});

test('the same view, read anew from the address, moves nothing', () => {
  const view = { lon: 10, lat: 20, zoom: 3 };
  const { easeTo, rerender } = cameraAt({ ...start, view });
  rerender({ ...start, view: { ...view } });
  expect(easeTo).toHaveBeenCalledTimes(1);
});

test('a window that changes while the reader moves the map pulls it out of no hand', () => {
  const { easeTo, rerender } = cameraAt(start);
  movementBegan(true);
  rerender({ ...start, size: { width: 700, height: 600 } });
  expect(easeTo).toHaveBeenCalledTimes(1);
  movementBegan(false);
  rerender({ ...start, size: { width: 600, height: 600 } });
  expect(easeTo).toHaveBeenCalledTimes(2);
});
