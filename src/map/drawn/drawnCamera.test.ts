import { beforeEach, expect, test, vi } from 'vitest';
import { currentAddress, openPage } from '#url/useAddress.ts';
import { DrawnCamera } from './drawnCamera.ts';

const padding = { left: 0, right: 0, top: 0, bottom: 0 };
const view = { lon: 60, lat: 40, zoom: 3 };
let isReduced = false;

function camera(): DrawnCamera {
  return new DrawnCamera(view, padding, 'globe', { width: 800, height: 600 });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
  isReduced = false;
  openPage({ name: 'about' });
  openPage({ name: 'start' });
});

test('it flies to what is asked for and stands there', () => {
  const drawn = camera();
  drawn.easeTo({ center: [10, 50], zoom: 4, padding, duration: 1200 });
  expect(drawn.isMoving()).toBe(true);
  vi.advanceTimersByTime(300);
  expect(drawn.state().view.lon).toBeLessThan(60);
  expect(drawn.state().view.lon).toBeGreaterThan(10);
  expect(drawn.state().still).toEqual(view);
  vi.advanceTimersByTime(400);
  expect(drawn.state()).toMatchObject({ view: { lon: 10, lat: 50, zoom: 4 }, isMoving: false });
  expect(drawn.state().still).toEqual(drawn.state().view);
});

test('under reduced motion it is there at once', () => {
  isReduced = true;
  const drawn = camera();
  drawn.easeTo({ center: [10, 50], zoom: 4, padding, duration: 1200 });
  expect(drawn.state()).toMatchObject({ view: { lon: 10, lat: 50, zoom: 4 }, isMoving: false });
});

test('the address keeps what the reader did, and not our own flights', () => {
  const drawn = camera();
  drawn.easeTo({ center: [10, 50], zoom: 4, padding, duration: 0 });
  vi.advanceTimersByTime(1000);
  expect(currentAddress().parameters.view).toBeNull();
  drawn.zoomIn({ duration: 0 }, { originalEvent: new MouseEvent('click') });
  vi.advanceTimersByTime(1000);
  expect(currentAddress().parameters.view).toMatchObject({ zoom: 5 });
});

test('a hand takes the map out of a flight, and the address keeps where it leaves it', () => {
  const drawn = camera();
  drawn.easeTo({ center: [10, 50], zoom: 4, padding, duration: 1200 });
  vi.advanceTimersByTime(100);
  drawn.held();
  const { view: taken } = drawn.state();
  vi.advanceTimersByTime(1000);
  expect(drawn.state().view).toEqual(taken);
  drawn.moved({ x: 100, y: 0 });
  drawn.released();
  vi.advanceTimersByTime(1000);
  expect(currentAddress().parameters.view?.lon).toBeLessThan(taken.lon);
  expect(drawn.isMoving()).toBe(false);
});

test('turns of the wheel are one movement, which ends when no more come', () => {
  const drawn = camera();
  drawn.wheeled(0.2, { x: 0, y: 0 });
  vi.advanceTimersByTime(150);
  drawn.wheeled(0.2, { x: 0, y: 0 });
  vi.advanceTimersByTime(150);
  expect(drawn.isMoving()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(drawn.isMoving()).toBe(false);
  expect(currentAddress().parameters.view).toMatchObject({ zoom: 3.4 });
});

test('a key pressed twice goes two steps', () => {
  const drawn = camera();
  drawn.zoomTo(1, { x: 0, y: 0 }, 300);
  vi.advanceTimersByTime(100);
  drawn.zoomTo(1, { x: 0, y: 0 }, 300);
  vi.advanceTimersByTime(1000);
  expect(drawn.state().view.zoom).toBeCloseTo(5, 6);
});
