import { useSyncExternalStore } from 'react';
import type { Theme } from './parameters.ts';
import { useAddress } from './useAddress.ts';

/** The look that is shown: the address's, or the system's where the address leaves it open. */
export type ResolvedTheme = Exclude<Theme, 'auto'>;

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const prefersDark = (): boolean => window.matchMedia(darkQuery).matches;

export function useDeviceTheme(): ResolvedTheme {
  return useSyncExternalStore(subscribe, prefersDark, () => false) ? 'night' : 'paper';
}

export function useResolvedTheme(): ResolvedTheme {
  const { theme } = useAddress().parameters;
  const device = useDeviceTheme();
  return theme === 'auto' ? device : theme;
}
