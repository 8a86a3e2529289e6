import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  currentAddress,
  currentParameters,
  openPage,
  setParameters,
  setParametersSoon,
  whenAddressChanges,
  whenParametersChange,
} from './useAddress.ts';

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

describe('what changes with every frame', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is seen at once by who follows it; all others and the address hear of it when it rests', () => {
    const followed = vi.fn<() => void>();
    const stopFollowing = whenParametersChange(followed);
    const written = vi.spyOn(window.history, 'replaceState');
    for (let to = 2000; to > 1950; to--) {
      setParametersSoon({ to });
      expect(currentParameters().to).toBe(to);
      vi.advanceTimersByTime(16);
    }
    expect(followed).toHaveBeenCalledTimes(50);
    expect(changed).not.toHaveBeenCalled();
    expect(written).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(written).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledOnce();
    expect(window.location.search).toBe('?to=1951');
    stopFollowing();
  });

  test('is written down before another page is opened: both are found as they were shown', () => {
    const replaced = vi.spyOn(window.history, 'replaceState');
    const pushed = vi.spyOn(window.history, 'pushState');
    setParametersSoon({ to: 1970 });
    openPage({ name: 'city', id: 'rennes' });
    vi.advanceTimersByTime(1000);
    expect(replaced.mock.calls.map(([, , href]) => href)).toEqual(['/ru/city/almaty/?to=1970']);
    expect(pushed.mock.calls.map(([, , href]) => href)).toEqual(['/ru/city/rennes/?to=1970']);
  });

  test('is forgotten with a step back: that page is not written over', () => {
    setParametersSoon({ to: 1970 });
    window.history.replaceState(null, '', '/ru/city/cork/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(1000);
    expect(window.location.pathname + window.location.search).toBe('/ru/city/cork/');
  });

  test('is kept in memory where the browser refuses to write', () => {
    refuse();
    setParametersSoon({ to: 1970 });
    vi.advanceTimersByTime(1000);
    setParameters({ theme: 'night' });
    expect(currentAddress().parameters).toMatchObject({ to: 1970, theme: 'night' });
  });
});
