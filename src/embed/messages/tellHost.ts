import { messageOf, type Told } from './message.ts';

/** Says something to the page around the embed. */
export function tellHost(told: Told): void {
  const message = messageOf(told);
  if (message) post(message);
}

/**
 * To that page, whichever it is: whoever shows the embed may know what stands in it, and nothing that is said is a
 * secret.
 */
export function post(message: unknown): void {
  window.parent.postMessage(message, '*');
}
