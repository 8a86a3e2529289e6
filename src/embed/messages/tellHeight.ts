import { post, tellHost } from './tellHost.ts';

/** ms between two heights: what opens slowly is not told at every step. */
const pause = 100;
/** So many changes without a quiet time (ms) between them are a layout that grows with its own frame: no end of it. */
const mostChanges = 30;
const quietTime = 1000;

/**
 * Tells how high the content is, in CSS pixels, whenever that changes: as our own message, and in three forms that
 * listeners of many sites understand already; Datawrapper's charts send the same three (their listener:
 * datawrapper/chart-core, lib/embed.js).
 */
export function tellHeight(): void {
  const { body } = document;
  // Listeners look for the frame by the address it was given, not by the one it has come to.
  const address = window.location.href;
  const name = window.location.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '');
  let told = 0;
  let changes = 0;
  let width = window.innerWidth;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    waiting = undefined;
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => (changes = 0), quietTime);
    // Another width comes from the window, never from the frame's own height.
    if (width !== window.innerWidth) changes = 0;
    width = window.innerWidth;
    if (changes >= mostChanges) return;
    changes += 1;
    told = height;
    tellHost({ type: 'height', height });
    for (const message of foreignForms(height, name, address)) post(message);
  }

  new ResizeObserver(() => {
    if (told === 0) tell();
    else waiting ??= setTimeout(tell, pause);
  }).observe(body);
}

/** `name` and `address`: what a listener finds the frame by where it does not compare windows. */
function foreignForms(height: number, name: string, address: string): unknown[] {
  return [
    // Datawrapper: by window, by id `datawrapper-chart-<name>`, or a frame whose address has the name in it.
    { 'datawrapper-height': { [name]: height } },
    // AMP: amp-iframe with the attribute `resizable`.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, Embedly and others: a string.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
}
