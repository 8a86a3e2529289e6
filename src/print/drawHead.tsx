import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { PrintHead } from './PrintHead.tsx';

const roots = new WeakMap<Element, Root>();

/** Draws the head of the paper at once: the printer does not wait. */
export function drawHead(place: HTMLElement, address: string): void {
  const root = roots.get(place) ?? createRoot(place);
  roots.set(place, root);
  flushSync(() => root.render(<PrintHead address={address} />));
}
