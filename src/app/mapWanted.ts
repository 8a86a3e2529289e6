import { whenReached } from '#state/reached.ts';

/** ms of rest that a page gets before its map is loaded: the text is being read, and a map is drawn already. */
const rest = 3000;

const inTheText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('main') !== null;

/** Comes at the first sign that the reader turns to the map or to another page. */
function signOfReader(): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    function go() {
      heard.abort();
      resolve();
    }
    const { signal } = heard;
    for (const act of ['pointerdown', 'keydown']) document.addEventListener(act, go, { signal });
    for (const act of ['pointermove', 'wheel']) {
      document.addEventListener(act, ({ target }) => !inTheText(target) && go(), { signal, passive: true });
    }
  });
}

async function pageRests(): Promise<void> {
  await whenReached('answers');
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, rest));
  // Safari has none.
  if ('requestIdleCallback' in window) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: rest }));
  }
}

/**
 * Comes when the map's code is to be loaded. A page that was written at build time shows a drawn map: the one
 * that moves, 330 kB and much work for a slow device, waits until the page rests or the reader reaches for it.
 */
export async function mapWanted(): Promise<void> {
  // On a poor line it must not come before the text.
  await whenReached('text');
  if (document.getElementById('root')?.dataset['needs'] !== undefined) {
    await Promise.race([signOfReader(), pageRests()]);
  }
}

/** Whether the reader asks the browser to save data (Chromium tells): then a drawn map does. */
export function isSavingData(): boolean {
  // As: the DOM's types have not this part, which is a draft.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
