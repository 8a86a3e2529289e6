import { beforeEach, expect, test, vi } from 'vitest';
import { loadAnewForLostScripts } from './lostScripts.ts';

const loadAnew = vi.fn<() => void>();
loadAnewForLostScripts(loadAnew);

/** The file can be had again, or not; the page was reloaded already, or not; somebody has just pressed, or not. */
type Now = { isThere?: boolean; wasReloaded?: boolean; isPressed?: boolean };

class Visit {
  type: string;
  constructor(type: string) {
    this.type = type;
  }
}

function now({ isThere = true, wasReloaded = false, isPressed = false }: Now): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: isThere ? 200 : 503 })));
  vi.stubGlobal('PerformanceNavigationTiming', Visit);
  performance.getEntriesByType = () =>
    // As: of a visit only its kind is asked for.
    [new Visit(wasReloaded ? 'reload' : 'navigate')] as unknown as PerformanceEntryList;
  Object.defineProperty(navigator, 'userActivation', { value: { isActive: isPressed }, configurable: true });
}

let scripts = 0;
/** An address that has not been lost before. */
const anotherScript = (): string => `https://atlas.example/assets/panel-${(scripts += 1)}.js`;

async function lose(address: string): Promise<void> {
  const payload = new TypeError(`Failed to fetch dynamically imported module: ${address}`);
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  loadAnew.mockClear();
  vi.unstubAllGlobals();
});

test('a script that is lost once is left to be asked for again; lost twice, the page is loaded anew', async () => {
  now({});
  const address = anotherScript();
  await lose(address);
  expect(loadAnew).not.toHaveBeenCalled();
  await lose(address);
  expect(loadAnew).toHaveBeenCalledTimes(1);
});

test('not as long as its file cannot be had: the page that stands there is worth more than none', async () => {
  now({ isThere: false });
  const address = anotherScript();
  await lose(address);
  await lose(address);
  expect(loadAnew).not.toHaveBeenCalled();
});

test('never in a circle: a page that was reloaded is so again only when somebody presses', async () => {
  now({ wasReloaded: true });
  const address = anotherScript();
  for (let tries = 0; tries < 5; tries += 1) await lose(address);
  expect(loadAnew).not.toHaveBeenCalled();
  now({ wasReloaded: true, isPressed: true });
  await lose(address);
  expect(loadAnew).toHaveBeenCalledTimes(1);
});

test('what names no script is none of its matter', async () => {
  now({});
  await lose('nothing');
  await lose('nothing');
  expect(loadAnew).not.toHaveBeenCalled();
});
