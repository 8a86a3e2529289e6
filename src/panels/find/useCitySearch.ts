import { useMemo } from 'react';
import { useAtlas, useSearchNames } from '#api/queries.ts';
import { countryNames } from '#i18n/format.ts';
import { createCitySearch, type CitySearch } from './citySearch.ts';

/** Null until the reader has come near the field and the atlas is there. Old names join when they have come. */
export function useCitySearch(isWanted: boolean): CitySearch | null {
  const { data: atlas } = useAtlas();
  const { data: others } = useSearchNames(isWanted);
  return useMemo(
    () => (isWanted && atlas ? createCitySearch(atlas, others?.names ?? {}, countryNames) : null),
    [isWanted, atlas, others],
  );
}
