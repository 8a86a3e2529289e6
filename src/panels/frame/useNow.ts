import { useSyncExternalStore } from 'react';

let now = 0;

function subscribe(listener: () => void): () => void {
  const timer = window.setInterval(() => {
    now = Date.now();
    listener();
  }, 60_000);
  return () => window.clearInterval(timer);
}

/** ms; asked for again while nobody listened, it is the present. */
function present(): number {
  const ms = Date.now();
  if (ms - now >= 60_000) now = ms;
  return now;
}

/** The present moment, told anew every minute; null in a page that was written at build time. */
export function useNow(): Date | null {
  const ms = useSyncExternalStore(subscribe, present, () => null);
  return ms === null ? null : new Date(ms);
}
