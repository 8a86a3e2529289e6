import { vi } from 'vitest';
import { mapElement } from './mapElement.ts';

export const site = 'https://cities.example/atlas/';
export const origin = 'https://cities.example';
export const titles = { en: 'Atlas', ru: 'Атлас', kk: 'Атлас (kk)', fr: 'Atlas (fr)' };

const MapElement = mapElement(site, titles);

/** A page with this markup; its first element of ours. */
export function show(markup: string): InstanceType<typeof MapElement> {
  if (!customElements.get('sister-cities-map')) customElements.define('sister-cities-map', MapElement);
  document.body.innerHTML = markup;
  const element = document.querySelector('sister-cities-map');
  if (!(element instanceof MapElement)) throw new Error('no element');
  return element;
}

export function frameOf(element: Element): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  return frame;
}

type Sender = { source?: MessageEventSource | null; origin?: string };

/** A message as it comes to the page, from the element's own frame if no other sender is given. */
export function tell(element: Element, message: object, sender: Sender = {}): void {
  const data: unknown = structuredClone({ atlas: 1, ...message });
  const from = { source: frameOf(element).contentWindow, origin, ...sender };
  window.dispatchEvent(new MessageEvent('message', { data, ...from }));
}

export const ready = { type: 'ready', city: 'almaty', entry: null, lang: 'fr', commands: ['select'] };

/** The embed is there; what it is sent from now on comes to the function given back. */
export function makeReady(element: Element) {
  const posted = spyOnPosts(element);
  tell(element, ready);
  return posted;
}

export function spyOnPosts(element: Element) {
  const posted = vi.fn<(message: unknown, target: unknown) => void>();
  const { contentWindow } = frameOf(element);
  if (contentWindow) vi.spyOn(contentWindow, 'postMessage').mockImplementation(posted);
  return posted;
}
