import type { View } from '#url/parameters.ts';
import { currentAddress, setParameters } from '#url/useAddress.ts';

/** ms; browsers refuse to rewrite the address more often than a few times a second. */
const pause = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The address keeps where the reader moved the map, unless another page was opened meanwhile. */
export function keepView(view: View): void {
  clearTimeout(waiting);
  const { page } = currentAddress();
  waiting = setTimeout(() => {
    const now = currentAddress().page;
    if (JSON.stringify(now) === JSON.stringify(page)) setParameters({ view });
  }, pause);
}
