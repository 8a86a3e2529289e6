import { queryOptions, useQuery } from '@tanstack/react-query';
import { whenReached } from '#state/reached.ts';
import { BrokenArea } from './BrokenArea.tsx';

/** As a query and not as `React.lazy`, which keeps a failure for good: "Load again" must be able to. */
const mapCode = queryOptions({
  queryKey: ['code', 'map'],
  queryFn: async () => {
    // On a poor line the map's 330 kB must not come before the text.
    await whenReached('text');
    return (await import('#map/AtlasMap.tsx')).AtlasMap;
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The map, whose code comes behind the text. */
export function LateMap() {
  const code = useQuery(mapCode);
  if (code.data) {
    const AtlasMap = code.data;
    return <AtlasMap />;
  }
  if (code.error) return <BrokenArea area="map" onRetry={() => void code.refetch()} />;
  return null;
}
