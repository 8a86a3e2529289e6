import { useSyncExternalStore } from 'react';
import { preferredLanguage, readAddress, toPage, writeAddress, type Address } from './address.ts';
import { defaultParameters, type Parameters } from './parameters.ts';
import type { Page } from './route.ts';
import type { Language } from '#domain/language.ts';

/** "/" or "/some/path/": where the site is served from, set at build. */
const basePath = import.meta.env.BASE_URL;

const listeners = new Set<() => void>();
let current: Address | null = null;
/**
 * Path and query where the document may not change its own: a browser may refuse that in a frame without an origin
 * (WebKit: "Paths and fragments must match for a sandboxed document"), or after too many changes.
 */
let kept: string | null = null;

function here(): string {
  return kept ?? window.location.pathname + window.location.search;
}

function read(): Address {
  current ??= readAddress(
    new URL(here(), window.location.href),
    basePath,
    preferredLanguage(navigator.languages),
  );
  return current;
}

/** What is shown and not yet written down (`setParametersSoon`), and the timer that will write it. */
let ahead: Partial<Parameters> | null = null;
let late: ReturnType<typeof setTimeout> | undefined;
/** Those of the listeners that follow what is ahead too. */
const closeListeners = new Set<() => void>();

function forgetAhead(): void {
  clearTimeout(late);
  ahead = null;
}

function announce(): void {
  forgetAhead();
  current = null;
  for (const listener of listeners) listener();
}

/** Back or forward: the document's own address counts again. */
function stepped(): void {
  kept = null;
  announce();
}

/** Tells when the address has changed, until the function it gives back is called. */
export function whenAddressChanges(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', stepped);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', stepped);
    // Nobody hears of steps back and forward now: the next one reads the address anew.
    current = null;
  };
}

/** The page as it was written at build time knows its path, but no query. */
let written: Address | null = null;

function readWritten(): Address {
  written ??= { ...read(), parameters: defaultParameters };
  return written;
}

/** At build time: the page that is being written. */
export function writeAt(address: Address): void {
  written = address;
}

/** The address now; the component draws again when it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(whenAddressChanges, read, readWritten);
}

/** The address now, outside React. */
export function currentAddress(): Address {
  return read();
}

/** Choosing pushes a step that "back" undoes; panning, settings and what a host page asks for replace the present one. */
type Step = 'push' | 'replace';

function go(address: Address, step: Step): void {
  const href = writeAddress(address, basePath);
  if (href === here()) return;
  kept = null;
  try {
    window.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', href);
  } catch {
    kept = href;
  }
  announce();
}

export function openPage(page: Page, entry: string | null = null, step: Step = 'push'): void {
  go(toPage(settled(), page, entry), step);
}

/** Opens a memorial or event on the page one is on. */
export function openEntry(entry: string | null): void {
  const address = settled();
  go({ ...address, parameters: { ...address.parameters, entry } }, 'replace');
}

export function setLanguage(language: Language): void {
  go({ ...settled(), language }, 'replace');
}

export function setParameters(parameters: Partial<Parameters>): void {
  const address = settled();
  go({ ...address, parameters: { ...address.parameters, ...parameters } }, 'replace');
}

/** ms; browsers refuse to rewrite the address more often than a few times a second. */
const pause = 250;

/** The address with what is ahead in it, which is written down first: a step away must not lose it. */
function settled(): Address {
  const parameters = ahead;
  forgetAhead();
  if (parameters) setParameters(parameters);
  return read();
}

/**
 * As `setParameters`, for what changes with every frame: seen at once by who follows it (`whenParametersChange`), by
 * all others, and in the browser's address, when it rests.
 */
export function setParametersSoon(parameters: Partial<Parameters>): void {
  const next = { ...ahead, ...parameters };
  forgetAhead();
  ahead = next;
  late = setTimeout(settled, pause);
  for (const listener of closeListeners) listener();
}

/** The parameters now, with what is ahead of the address. */
export function currentParameters(): Parameters {
  return { ...read().parameters, ...ahead };
}

/** Tells when they have changed, until the function it gives back is called. */
export function whenParametersChange(listener: () => void): () => void {
  const stop = whenAddressChanges(listener);
  closeListeners.add(listener);
  return () => {
    closeListeners.delete(listener);
    stop();
  };
}

/** The address of a page, for `href`; keeps language, theme and projection. */
export function hrefOf(address: Address, page: Page, entry: string | null = null): string {
  return writeAddress(toPage(address, page, entry), basePath);
}
