import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas, useSearchNames } from '#api/queries.ts';
import { countryNames, loadAllCountryNames } from '#i18n/format.ts';
import type { CitySearch, OtherNames } from './citySearch.ts';

/** The index and what shows its finds are code of their own, and countries are found in any language: who never searches never loads them. */
const searchCode = {
  queryKey: ['code', 'citySearch'],
  queryFn: async () => {
    const [{ createCitySearch }, { FoundOption }, { NothingFound }] = await Promise.all([
      import('./citySearch.ts'),
      import('./FoundOption.tsx'),
      import('./NothingFound.tsx'),
      loadAllCountryNames(),
    ]);
    return { createCitySearch, FoundOption, NothingFound };
  },
  staleTime: Infinity,
};

type SearchCode = Awaited<ReturnType<typeof searchCode.queryFn>>;

const noOtherNames: OtherNames = { names: {}, romanised: {} };

type Found = {
  /** Null until the reader has come near the field and all that search needs is there: what finds, and what shows it. */
  search: (Pick<SearchCode, 'FoundOption' | 'NothingFound'> & { find: CitySearch }) | null;
  /** Why it will not come. */
  error: Error | null;
  retry: () => void;
};

/** Search over all names. Old names join when they have come; without them the rest is found. */
export function useCitySearch(isWanted: boolean): Found {
  const atlas = useAtlas();
  const code = useQuery({ ...searchCode, enabled: isWanted });
  const { data: others } = useSearchNames(isWanted);
  const { data: cities } = atlas;
  const { data: parts } = code;
  const search = useMemo(() => {
    if (!cities || !parts) return null;
    return { ...parts, find: parts.createCitySearch(cities, others ?? noOtherNames, countryNames) };
  }, [cities, parts, others]);
  function retry() {
    if (atlas.error) void atlas.refetch();
    if (code.error) void code.refetch();
  }
  return { search, error: atlas.error ?? code.error, retry };
}
