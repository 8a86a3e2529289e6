import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command, Fault } from './message.ts';
import { listen } from './listen.ts';

const hear = vi.fn<(command: Command) => void>();
const complain = vi.fn<(fault: Fault) => void>();

/** A window that is not this one: in jsdom as in a browser a frame has one. */
function otherWindow(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
}

function send(data: unknown, source: Window | null, origin = 'https://city.example'): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

const night = { atlas: 1, type: 'theme', theme: 'night' };
const year = (from: number) => ({ atlas: 1, type: 'year', from, to: null });
let host: Window;

beforeAll(() => listen(hear, complain));
beforeEach(() => {
  vi.useFakeTimers();
  host = otherWindow();
  vi.spyOn(window, 'parent', 'get').mockReturnValue(host);
});
afterEach(() => {
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
});

describe('who is heard', () => {
  test.each(['https://city.example', 'null', 'http://localhost:8080'])(
    'the page around the embed, from %s',
    (origin) => {
      send(night, host, origin);
      expect(hear).toHaveBeenCalledExactlyOnceWith({ type: 'theme', theme: 'night' });
    },
  );

  test.each([
    ['a frame beside it or in it', () => otherWindow()],
    ['the embed itself', () => window],
    ['nobody', () => null],
  ])('not %s, whatever origin it has', (_, source) => {
    const origins = [window.origin, 'https://city.example', 'https://city.example.evil.example', 'null', ''];
    for (const origin of origins) send(night, source(), origin);
    expect(hear).not.toHaveBeenCalled();
    expect(complain).not.toHaveBeenCalled();
  });

  test('nobody where the page stands in no frame', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
    send(night, window);
    expect(hear).not.toHaveBeenCalled();
  });
});

describe('floods', () => {
  test('beyond twenty a second the newest of each kind is heard when the second is over, and it is said once', () => {
    for (let from = 1000; from < 2000; from += 1) send(year(from), host);
    send(night, host);
    expect(hear).toHaveBeenCalledTimes(20);
    expect(complain).toHaveBeenCalledExactlyOnceWith({ code: 'flood', field: null });
    vi.advanceTimersByTime(1000);
    expect(hear.mock.calls.slice(20)).toEqual([
      [{ type: 'year', from: 1999, to: null }],
      [{ type: 'theme', theme: 'night' }],
    ]);
  });

  test('after a flood the next second is as every other', () => {
    for (let index = 0; index < 100; index += 1) send(night, host);
    vi.advanceTimersByTime(1000);
    hear.mockClear();
    send(night, host);
    expect(hear).toHaveBeenCalledOnce();
  });

  test('of many faults three a second are answered', () => {
    for (let index = 0; index < 1000; index += 1) send({ atlas: 1, type: `x${index}` }, host);
    expect(complain.mock.calls.map(([{ code }]) => code)).toEqual(['command', 'command', 'command', 'flood']);
    vi.advanceTimersByTime(1000);
    send({ atlas: 1, type: 'x' }, host);
    expect(complain).toHaveBeenCalledTimes(5);
  });

  test('what others send to the page does not count', () => {
    for (let index = 0; index < 1000; index += 1) send({ source: 'another script' }, host);
    send(night, host);
    expect(hear).toHaveBeenCalledOnce();
    expect(complain).not.toHaveBeenCalled();
  });
});
