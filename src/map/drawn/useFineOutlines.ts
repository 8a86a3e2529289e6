import { queryOptions, useQuery } from '@tanstack/react-query';
import { nearFrom, outlinesOf, type Outlines } from './outlines.ts';

const kept = { staleTime: Infinity, gcTime: Infinity };

const fineOutlines = queryOptions({
  queryKey: ['code', 'fine-outlines'],
  queryFn: async () => outlinesOf((await import('./generated/fine.json')).default),
  ...kept,
});
const nearOutlines = queryOptions({
  queryKey: ['code', 'near-outlines'],
  queryFn: async () => outlinesOf((await import('./generated/near.json')).default),
  ...kept,
});

/** Coasts in all their bends, which come behind the first picture; without them coarser ones stay. */
export function useFineOutlines(zoom: number): Outlines | null {
  const fine = useQuery(fineOutlines).data ?? null;
  const near = useQuery({ ...nearOutlines, enabled: zoom >= nearFrom }).data ?? null;
  return zoom >= nearFrom ? (near ?? fine) : fine;
}
