import { useMemo } from 'react';
import type { LinkFilter } from '#domain/filter.ts';
import { filterOf } from './parameters.ts';
import { useAddress } from './useAddress.ts';

/** The filter that the address asks for, or null; the same one until it changes, whatever else of the address does. */
export function useFilter(): LinkFilter | null {
  const text = JSON.stringify(filterOf(useAddress().parameters));
  // The text is a filter that was written a line above.
  return useMemo(() => JSON.parse(text) as LinkFilter | null, [text]);
}
