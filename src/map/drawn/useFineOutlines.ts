import { queryOptions, useQuery } from '@tanstack/react-query';
import { outlinesOf, type Outlines } from './outlines.ts';

const fineOutlines = queryOptions({
  queryKey: ['code', 'fine-outlines'],
  queryFn: async () => outlinesOf((await import('./generated/fine.json')).default),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Coasts in all their bends, which come behind the first picture; without them the coarse ones stay. */
export function useFineOutlines(): Outlines | null {
  return useQuery(fineOutlines).data ?? null;
}
