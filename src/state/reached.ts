/** The moments the benchmark and the browser stories wait for. */
export type Moment = 'text' | 'answers' | 'map' | 'arcs';

const reachedMoments = new Set<Moment>();
const waiting = new Map<Moment, (() => void)[]>();

/** Marks, once, that the page has come so far: `atlas:text` and so on in the browser's timeline. */
export function momentReached(moment: Moment): void {
  if (reachedMoments.has(moment)) return;
  reachedMoments.add(moment);
  performance.mark(`atlas:${moment}`);
  for (const go of waiting.get(moment) ?? []) go();
  waiting.delete(moment);
}

/** Comes when the page has come so far, at once if it has already. */
export function whenReached(moment: Moment): Promise<void> {
  if (reachedMoments.has(moment)) return Promise.resolve();
  return new Promise((resolve) => waiting.set(moment, [...(waiting.get(moment) ?? []), resolve]));
}
