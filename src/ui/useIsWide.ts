import { useSyncExternalStore } from 'react';

/**
 * Here the panel floats beside the map, else it is a sheet at the bottom: a low window, as of a phone on
 * its side or a frame in another page, would leave nothing of the map above a sheet. Also in the style sheets.
 */
const wideQuery = '(min-width: 760px), (min-width: 560px) and (max-height: 519.98px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wideQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const isWide = (): boolean => window.matchMedia(wideQuery).matches;

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}
