import { useEffect, useRef } from 'react';
import { usePrefetchDetails } from './queries.ts';

/** ms: a pointer that stays so long means the thing; one that sweeps over it does not. */
const rest = 80;

type RestingPrefetch = { now: (id: string) => void; soon: (id: string) => void; forget: () => void };

/** Loads details before they are asked for: `now` for the keyboard, `soon` for a pointer that may pass by. */
export function useRestingPrefetch(): RestingPrefetch {
  const prefetch = usePrefetchDetails();
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  function forget() {
    window.clearTimeout(timer.current);
  }
  function now(id: string) {
    forget();
    prefetch(id);
  }
  function soon(id: string) {
    forget();
    timer.current = window.setTimeout(() => prefetch(id), rest);
  }
  return { now, soon, forget };
}
