import { useSyncExternalStore } from 'react';

/** Who builds the site may say where it will stand; the page itself sees where it does. */
function givenAddress(): string | null {
  const given = import.meta.env.VITE_SITE_URL;
  const basePath = import.meta.env.BASE_URL;
  return given !== undefined && URL.canParse(basePath, given) ? new URL(basePath, given).href : null;
}

function shownAddress(): string {
  return givenAddress() ?? new URL(import.meta.env.BASE_URL, window.location.origin).href;
}

/** In pages written at build time, without a given address, the path has to do. */
function writtenAddress(): string {
  return givenAddress() ?? import.meta.env.BASE_URL;
}

function neverChanges(): () => void {
  return () => undefined;
}

/** Where the atlas is, with its base path and a last slash: `https://example.org/atlas/`. */
export function useSiteAddress(): string {
  return useSyncExternalStore(neverChanges, shownAddress, writtenAddress);
}
