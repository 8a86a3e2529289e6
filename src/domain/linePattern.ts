import type { LinkStatus } from './kinds.ts';

/** Ways to draw a line; the index is what the shader reads. */
export const patterns = ['solid', 'dashed', 'dashDot', 'dotted', 'longGaps', 'dashDotDot'] as const;
export type Pattern = (typeof patterns)[number];

/** How a link's line is broken. A status that is out of the ordinary says more than a missing date. */
export function patternOf(status: LinkStatus, year: number | null): Pattern {
  switch (status) {
    case 'suspended':
      return 'dashDot';
    case 'ended':
      return 'dotted';
    case 'planned':
      return 'longGaps';
    case 'disputed':
      return 'dashDotDot';
    case 'active':
    case 'unknown':
      return year === null ? 'dashed' : 'solid';
  }
}
