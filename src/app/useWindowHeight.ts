import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

const height = (): number => window.innerHeight;

/** Pixels. */
export function useWindowHeight(): number {
  return useSyncExternalStore(subscribe, height, () => 800);
}
