import type { View } from '#url/parameters.ts';
import { currentAddress, setParameters } from '#url/useAddress.ts';

/** ms; browsers refuse to rewrite the address more often than a few times a second. */
const pause = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let isReaderMoving = false;

/** What a view belongs to: on another page or another shape of the map it would lead elsewhere. */
function place(): string {
  const { page, parameters } = currentAddress();
  return JSON.stringify([page, parameters.projection]);
}

/** The map begins to move, by the reader's hand or by a flight of ours: an older view is out of date. */
export function movementBegan(isReaders: boolean): void {
  forgetView();
  isReaderMoving = isReaders;
}

/** The address keeps where the reader moved the map, unless another page or shape was chosen meanwhile. */
export function keepView(view: View): void {
  forgetView();
  const before = place();
  waiting = setTimeout(() => {
    waiting = undefined;
    if (place() === before) setParameters({ view });
  }, pause);
}

/** What was to be kept is out of date: the map goes elsewhere. */
export function forgetView(): void {
  clearTimeout(waiting);
  waiting = undefined;
  isReaderMoving = false;
}

/** Whether the reader has moved the map and the address does not say so yet. */
export function isViewAhead(): boolean {
  return isReaderMoving || waiting !== undefined;
}
