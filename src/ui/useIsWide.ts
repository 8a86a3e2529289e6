import { useSyncExternalStore } from 'react';

/** From here the panel floats beside the map; below it is a sheet at the bottom. Also in the style sheets. */
const wideQuery = '(min-width: 760px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wideQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const isWide = (): boolean => window.matchMedia(wideQuery).matches;

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}
