import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { approached } from './approached.ts';

const never = new Promise<void>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/en/?embed=1');
  window.early = undefined;
});
afterEach(() => vi.useRealTimers());

/** Whether somebody is seen to turn to the embed within a second of what is done. */
async function isSeen(act: () => void, woken: Promise<void> = never): Promise<boolean> {
  let seen = false;
  void approached(woken).then(() => (seen = true));
  act();
  await vi.advanceTimersByTimeAsync(1000);
  return seen;
}

function happens(type: string, target: EventTarget = document): void {
  target.dispatchEvent(new Event(type, { bubbles: true }));
}

test('nobody turns to an embed that is only loaded', async () => {
  expect(await isSeen(() => undefined)).toBe(false);
});

test.each(['keydown', 'focusin', 'click', 'pointermove', 'pointerdown'])(
  '%s is a turn to it',
  async (act) => {
    expect(await isSeen(() => happens(act))).toBe(true);
  },
);

test('a finger that scrolls the page on, and a pointer that only passes, are none', async () => {
  expect(
    await isSeen(() => {
      happens('pointerdown');
      happens('pointercancel');
    }),
  ).toBe(false);
  expect(
    await isSeen(() => {
      happens('pointermove');
      happens('pointerleave', document.documentElement);
    }),
  ).toBe(false);
});

test('the address, the host page, or a press that came before the script wake it', async () => {
  expect(await isSeen(() => undefined, Promise.resolve())).toBe(true);
  window.early = [new Event('click')];
  expect(await isSeen(() => undefined)).toBe(true);
  window.early = undefined;
  window.history.replaceState(null, '', '/en/?embed=1&load=eager');
  expect(await isSeen(() => undefined)).toBe(true);
});
