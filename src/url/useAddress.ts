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

/** Will write the address that is ahead of the browser's; set while it is. */
let late: ReturnType<typeof setTimeout> | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function announce(): void {
  clearTimeout(late);
  late = undefined;
  current = null;
  tell();
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

function write(href: string, step: Step): void {
  kept = null;
  try {
    window.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', href);
  } catch {
    kept = href;
  }
}

function go(address: Address, step: Step): void {
  writeLate();
  const href = writeAddress(address, basePath);
  if (href === here()) return;
  write(href, step);
  announce();
}

export function openPage(page: Page, entry: string | null = null, step: Step = 'push'): void {
  go(toPage(read(), page, entry), step);
}

/** Opens a memorial or event on the page one is on. */
export function openEntry(entry: string | null): void {
  const address = read();
  go({ ...address, parameters: { ...address.parameters, entry } }, 'replace');
}

export function setLanguage(language: Language): void {
  go({ ...read(), language }, 'replace');
}

export function setParameters(parameters: Partial<Parameters>): void {
  const address = read();
  go({ ...address, parameters: { ...address.parameters, ...parameters } }, 'replace');
}

/** ms; browsers refuse to rewrite the address more often than a few times a second. */
const pause = 250;

function writeLate(): void {
  if (late === undefined) return;
  clearTimeout(late);
  late = undefined;
  write(writeAddress(read(), basePath), 'replace');
}

/** As `setParameters`, for what changes with every frame: seen at once, written down when it rests. */
export function setParametersSoon(parameters: Partial<Parameters>): void {
  const address = read();
  current = { ...address, parameters: { ...address.parameters, ...parameters } };
  clearTimeout(late);
  late = setTimeout(writeLate, pause);
  tell();
}

/** The address of a page, for `href`; keeps language, theme and projection. */
export function hrefOf(address: Address, page: Page, entry: string | null = null): string {
  return writeAddress(toPage(address, page, entry), basePath);
}
