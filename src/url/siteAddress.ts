import { useSyncExternalStore } from 'react';
import type { Language } from '#domain/language.ts';
import { writeAddress } from './address.ts';
import { defaultParameters } from './parameters.ts';
import type { Page } from './route.ts';

/** Who builds the site may say where it will stand; the page itself sees where it does. */
export function givenSiteAddress(): string | null {
  const given = import.meta.env.VITE_SITE_URL;
  const basePath = import.meta.env.BASE_URL;
  return given !== undefined && URL.canParse(basePath, given) ? new URL(basePath, given).href : null;
}

export function shownSiteAddress(): string {
  return givenSiteAddress() ?? new URL(import.meta.env.BASE_URL, window.location.origin).href;
}

/** In pages written at build time, without a given address, the path has to do. */
function writtenAddress(): string {
  return givenSiteAddress() ?? import.meta.env.BASE_URL;
}

function neverChanges(): () => void {
  return () => undefined;
}

/** Where the atlas is, with its base path and a last slash: `https://example.org/atlas/`. */
export function useSiteAddress(): string {
  return useSyncExternalStore(neverChanges, shownSiteAddress, writtenAddress);
}

/** The address of a page to be written down: whole, and without how one looks at it. */
export function pageAddress(page: Page, language: Language, site: string): string {
  return new URL(writeAddress({ language, page, parameters: defaultParameters }, ''), site).href;
}
