import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentAddress, openPage } from '#url/useAddress.ts';
import { keepView } from './keepView.ts';

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
