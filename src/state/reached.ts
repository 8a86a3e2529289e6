/** The moments the benchmark and the browser stories wait for. */
export type Moment = 'text' | 'map' | 'arcs';

const reachedMoments = new Set<Moment>();

/** Marks, once, that the page has come so far: `atlas:text` and so on in the browser's timeline. */
export function momentReached(moment: Moment): void {
  if (reachedMoments.has(moment)) return;
  reachedMoments.add(moment);
  performance.mark(`atlas:${moment}`);
}
