import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellHeight } from './tellHeight.ts';

let layOut: () => void = () => undefined;
const said = vi.fn<(message: unknown, target: unknown) => void>();

class Observer {
  constructor(called: () => void) {
    layOut = called;
  }
  observe(): void {
    layOut();
  }
}

function grow(height: number): void {
  vi.spyOn(document.body, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, height));
  layOut();
}

/** As our own message tells them. */
function heights(): unknown[] {
  return said.mock.calls
    .map(([message]) => message as { type?: string; height?: number })
    .flatMap(({ type, height }) => (type === 'height' ? [height] : []));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', Observer);
  vi.spyOn(window.parent, 'postMessage').mockImplementation(said);
  window.history.replaceState(null, '', '/fr/city/almaty/?embed=1&height=auto');
  tellHeight();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  said.mockClear();
});

test('the height is told as ours, and as Datawrapper, AMP and Medium know it', () => {
  grow(612.2);
  expect(said.mock.calls.map(([message]) => message)).toEqual([
    { atlas: 1, type: 'height', height: 613 },
    { 'datawrapper-height': { 'fr/city/almaty': 613 } },
    { sentinel: 'amp', type: 'embed-size', height: 613 },
    JSON.stringify({ src: window.location.href, context: 'iframe.resize', height: 613 }),
  ]);
});

test('listeners that look for the frame by its address find it after the reader has gone on', () => {
  const { href } = window.location;
  window.history.replaceState(null, '', '/fr/city/rennes/?embed=1');
  grow(500);
  expect(said.mock.calls[1]?.[0]).toEqual({ 'datawrapper-height': { 'fr/city/almaty': 500 } });
  expect(said.mock.calls[3]?.[0]).toContain(JSON.stringify(href));
});

test('only a change is told', () => {
  for (const height of [500, 499.5, 400]) {
    grow(height);
    vi.advanceTimersByTime(100);
  }
  expect(heights()).toEqual([500, 400]);
});

test('what opens slowly is told ten times a second, and its last height surely', () => {
  for (let height = 100; height <= 600; height += 20) {
    grow(height);
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(100);
  expect(heights().length).toBeLessThan(7);
  expect(heights().at(-1)).toBe(600);
});

test('nothing is told before there is something to see', () => {
  grow(0);
  expect(said).not.toHaveBeenCalled();
});

test('content that grows with its own frame does not grow for ever', () => {
  for (let height = 100; height < 10_000; height += 10) {
    grow(height);
    vi.advanceTimersByTime(16);
  }
  expect(heights()).toHaveLength(30);
  vi.advanceTimersByTime(1000);
  expect(heights()).toHaveLength(30);
  grow(600);
  vi.advanceTimersByTime(100);
  expect(heights().slice(30)).toEqual([600]);
});
