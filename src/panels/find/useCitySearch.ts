import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas, useSearchNames } from '#api/queries.ts';
import { countryNames, loadAllCountryNames } from '#i18n/format.ts';
import type { CitySearch, OtherNames } from './citySearch.ts';

/** The index is code of its own, and countries are found in any language: who never searches never loads them. */
const searchCode = {
  queryKey: ['code', 'citySearch'],
  queryFn: async () => {
    const [{ createCitySearch }] = await Promise.all([import('./citySearch.ts'), loadAllCountryNames()]);
    return createCitySearch;
  },
  staleTime: Infinity,
};

const noOtherNames: OtherNames = { names: {}, romanised: {} };

type Found = {
  /** Null until the reader has come near the field and all that search needs is there. */
  search: CitySearch | null;
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
  const { data: createSearch } = code;
  const search = useMemo(
    () => (cities && createSearch ? createSearch(cities, others ?? noOtherNames, countryNames) : null),
    [cities, createSearch, others],
  );
  function retry() {
    if (atlas.error) void atlas.refetch();
    if (code.error) void code.refetch();
  }
  return { search, error: atlas.error ?? code.error, retry };
}
