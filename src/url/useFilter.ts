import { useMemo, useSyncExternalStore } from 'react';
import type { LinkFilter } from '#domain/filter.ts';
import { filterOf } from './parameters.ts';
import { currentParameters, whenParametersChange } from './useAddress.ts';

const filterText = (): string => JSON.stringify(filterOf(currentParameters()));
/** A page that was written at build time knows no query. */
const writtenText = (): string => 'null';

/** The filter that is asked for, or null; the same one until it changes, whatever else of the address does. */
export function useFilter(): LinkFilter | null {
  const text = useSyncExternalStore(whenParametersChange, filterText, writtenText);
  // The text is a filter that was written above.
  return useMemo(() => JSON.parse(text) as LinkFilter | null, [text]);
}
