import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentAddress, openPage, setParameters, whenAddressChanges } from './useAddress.ts';

const changed = vi.fn<() => void>();
let stop = (): void => undefined;

beforeEach(() => {
  window.history.replaceState(null, '', '/ru/city/almaty/');
  changed.mockClear();
  stop = whenAddressChanges(changed);
});
afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new PopStateEvent('popstate'));
  stop();
});

function refusal(): never {
  throw new DOMException('Paths and fragments must match for a sandboxed document.', 'SecurityError');
}

function refuse(): void {
  vi.spyOn(window.history, 'pushState').mockImplementation(refusal);
  vi.spyOn(window.history, 'replaceState').mockImplementation(refusal);
}

test('where the browser refuses to change the address, it is kept in memory', () => {
  refuse();
  openPage({ name: 'city', id: 'rennes' });
  setParameters({ theme: 'night' });
  expect(currentAddress()).toMatchObject({
    language: 'ru',
    page: { name: 'city', id: 'rennes' },
    parameters: { theme: 'night' },
  });
  expect(changed).toHaveBeenCalledTimes(2);
  expect(window.location.pathname).toBe('/ru/city/almaty/');
});

test('an address kept in memory that is asked for again is no change', () => {
  refuse();
  openPage({ name: 'movement' });
  openPage({ name: 'movement' });
  expect(changed).toHaveBeenCalledOnce();
});

test('once the browser allows it again, the address stands where it belongs', () => {
  refuse();
  openPage({ name: 'movement' });
  vi.restoreAllMocks();
  setParameters({ theme: 'night' });
  expect(window.location.pathname + window.location.search).toBe('/ru/movement/?theme=night');
});

test('a step back leads to the document’s own address', () => {
  refuse();
  openPage({ name: 'movement' });
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(currentAddress().page).toEqual({ name: 'city', id: 'almaty' });
});

test('a host page’s choice is no step of history', () => {
  const pushed = vi.spyOn(window.history, 'pushState');
  openPage({ name: 'movement' }, null, 'replace');
  expect(pushed).not.toHaveBeenCalled();
  expect(window.location.pathname).toBe('/ru/movement/');
});
