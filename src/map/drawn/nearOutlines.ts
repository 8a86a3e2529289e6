import near from './generated/near.json' with { type: 'json' };
import { outlinesAt } from './outlinesAt.ts';
import { nearFrom, outlinesOf, type Outlines } from './outlines.ts';

const nearOutlines = outlinesOf(near);

/** Outlines that look whole from any distance: 90 kB, for the build and not for a page. */
export function finestOutlines(zoom: number): Outlines {
  return zoom < nearFrom ? outlinesAt(zoom) : nearOutlines;
}
