/** Whether the reader asked for pages that load little. Not every browser tells. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** ms, where the browser does not tell when it is idle. */
const guess = 2000;
/** ms after which it is done though the map keeps the page busy: else who prints early has no map. */
const patience = 3000;

/** Does something when the page has nothing else to do; what fails is tried again another time. Returns how to call it off. */
export function whenIdle(work: () => Promise<unknown>): () => void {
  const start = () => void work().catch(() => undefined);
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(start, guess);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(start, { timeout: patience });
  return () => window.cancelIdleCallback(handle);
}
