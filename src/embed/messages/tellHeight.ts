import { post, tellHost } from './tellHost.ts';

/** Changes of height that are told within so many ms; a layout that grows with its own frame would never end. */
const mostChanges = 12;
const calmAfter = 1000;

/**
 * Tells how high the content is, in CSS pixels, whenever that changes: as our own message, and in three forms that
 * listeners of many sites understand already, as Datawrapper's charts send them (datawrapper/datawrapper,
 * libs/blocks: "datawrapper responsive embed", "Google AMP", "Medium").
 */
export function tellHeight(): void {
  const { body } = document;
  // Listeners look for the frame by the address it was given, not by the one it has come to.
  const address = window.location.href;
  const name = window.location.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '');
  let told = 0;
  let changes = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;

  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told || height === 0 || changes >= mostChanges) return;
    told = height;
    changes += 1;
    clearTimeout(calm);
    calm = setTimeout(() => (changes = 0), calmAfter);
    tellHost({ type: 'height', height });
    for (const message of foreignForms(height, name, address)) post(message);
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
