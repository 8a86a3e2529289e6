import { useEffect } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { loadWords } from '#i18n/setUpI18n.ts';
import { filterOf } from '#url/parameters.ts';
import { currentAddress } from '#url/useAddress.ts';
import { useFilter } from '#url/useFilter.ts';

const filterCode = queryOptions({
  queryKey: ['code', 'filter'],
  queryFn: async () => (await Promise.all([import('./FilterLine.tsx'), loadWords('map')]))[0],
  staleTime: Infinity,
  gcTime: Infinity,
});

/** What was hidden of the written page before React came (embed/filterWritten.ts) is React's to show from now on. */
export function forgetHidden(): void {
  for (const element of document.querySelectorAll('[data-links][hidden]')) element.removeAttribute('hidden');
}

/** The filter and the code that knows it; undefined without a filter, or until the code has come. */
export function useLateFilter() {
  const filter = useFilter();
  const { data } = useQuery({ ...filterCode, enabled: filter !== null });
  useEffect(
    function showAllAgain() {
      // Not the filter of this render: while React takes the page over it knows of none yet.
      if (filter !== null || filterOf(currentAddress().parameters) !== null) return;
      forgetHidden();
      delete document.documentElement.dataset['filtered'];
    },
    [filter],
  );
  return filter && data && { ...data, filter };
}
