import coarse from './generated/coarse.json' with { type: 'json' };
import { outlinesOf } from './outlines.ts';

/** Coasts in few points: for the whole globe, and for a map in movement. */
export const coarseOutlines = outlinesOf(coarse);
