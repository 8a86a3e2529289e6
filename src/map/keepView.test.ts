import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentAddress, openPage, setParameters } from '#url/useAddress.ts';
import { isViewAhead, keepView, movementBegan } from './keepView.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/en/');
  openPage({ name: 'city', id: 'rennes' });
});
afterEach(() => {
  vi.useRealTimers();
});

test('many moves in a row are written once, the last of them', () => {
  keepView({ lon: 1, lat: 2, zoom: 3 });
  keepView({ lon: 4, lat: 5, zoom: 6 });
  vi.runAllTimers();
  expect(currentAddress().parameters.view).toEqual({ lon: 4, lat: 5, zoom: 6 });
});

test('a page that was opened meanwhile does not inherit the view', () => {
  keepView({ lon: 1, lat: 2, zoom: 3 });
  openPage({ name: 'city', id: 'almaty' });
  vi.runAllTimers();
  expect(currentAddress().parameters.view).toBeNull();
});

test('a map that was flattened meanwhile is not sent back to where the globe stood', () => {
  keepView({ lon: 1, lat: 2, zoom: 3 });
  setParameters({ projection: 'flat', view: null });
  vi.runAllTimers();
  expect(currentAddress().parameters).toMatchObject({ projection: 'flat', view: null });
});

test('a map that moves on does not write where it was', () => {
  keepView({ lon: 1, lat: 2, zoom: 3 });
  movementBegan(true);
  vi.runAllTimers();
  expect(currentAddress().parameters.view).toBeNull();
});

test('from the first touch until the address has the view, the map is the reader’s', () => {
  movementBegan(true);
  expect(isViewAhead()).toBe(true);
  keepView({ lon: 1, lat: 2, zoom: 3 });
  expect(isViewAhead()).toBe(true);
  vi.runAllTimers();
  expect(isViewAhead()).toBe(false);
  movementBegan(false);
  expect(isViewAhead()).toBe(false);
});
