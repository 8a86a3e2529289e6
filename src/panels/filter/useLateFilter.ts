import { queryOptions, useQuery } from '@tanstack/react-query';
import { loadWords } from '#i18n/setUpI18n.ts';
import { useFilter } from '#url/useFilter.ts';

const filterCode = queryOptions({
  queryKey: ['code', 'filter'],
  queryFn: async () => (await Promise.all([import('./FilterLine.tsx'), loadWords('map')]))[0],
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The filter and the code that knows it; undefined without a filter, or until the code has come. */
export function useLateFilter() {
  const filter = useFilter();
  const { data } = useQuery({ ...filterCode, enabled: filter !== null });
  return filter && data && { ...data, filter };
}
