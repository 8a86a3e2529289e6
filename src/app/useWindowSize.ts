import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

const width = (): number => window.innerWidth;
const height = (): number => window.innerHeight;

/** Pixels. */
export function useWindowSize(): { width: number; height: number } {
  return {
    width: useSyncExternalStore(subscribe, width, () => 1280),
    height: useSyncExternalStore(subscribe, height, () => 800),
  };
}
