import { coarseOutlines } from './coarseOutlines.ts';
import fine from './generated/fine.json' with { type: 'json' };
import { outlinesOf, type Outlines } from './outlines.ts';

const fineOutlines = outlinesOf(fine);

/** From this zoom the few points of the coarse outlines would be seen as corners. */
const fineFrom = 3.8;

/** Outlines that look whole at a zoom; what is seen from near is only a small part of them. */
export function outlinesAt(zoom: number): Outlines {
  return zoom < fineFrom ? coarseOutlines : fineOutlines;
}
