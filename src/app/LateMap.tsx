import { queryOptions, useQuery } from '@tanstack/react-query';
import { loadWords } from '#i18n/setUpI18n.ts';
import { mapBecame, useMapState } from '#state/map.ts';
import { currentAddress, useAddress } from '#url/useAddress.ts';
import { drawsFrozen, isPicture } from '#url/isEmbedded.ts';
import { BrokenArea } from './BrokenArea.tsx';
import { hasWebGl2 } from './hasWebGl2.ts';
import { isSavingData, mapWanted } from './mapWanted.ts';

/** As a query and not as `React.lazy`, which keeps a failure for good: "Load again" must be able to. */
const liveMapCode = queryOptions({
  queryKey: ['code', 'live-map'],
  queryFn: async () => {
    await mapWanted();
    // A page that was written at build time is drawn first as if its address had no query.
    if (currentAddress().parameters.map === 'drawn') return null;
    if (!hasWebGl2()) {
      mapBecame('failed');
      return null;
    }
    const [{ AtlasMap }] = await Promise.all([import('#map/AtlasMap.tsx'), loadWords('map')]);
    return AtlasMap;
  },
  staleTime: ({ state }) => (state.data ? Infinity : 0),
  gcTime: Infinity,
});

const drawnMapCode = queryOptions({
  queryKey: ['code', 'drawn-map'],
  queryFn: async () => {
    await mapWanted();
    const [{ InteractiveMap }] = await Promise.all([
      import('#map/drawn/InteractiveMap.tsx'),
      loadWords('map'),
    ]);
    return InteractiveMap;
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

function LateLiveMap() {
  const code = useQuery(liveMapCode);
  if (code.data) {
    const AtlasMap = code.data;
    return <AtlasMap />;
  }
  if (code.error) return <BrokenArea area="map" onRetry={() => void code.refetch()} />;
  return null;
}

function LateDrawnMap({ isInstead }: { isInstead: boolean }) {
  const code = useQuery(drawnMapCode);
  if (code.data) {
    const InteractiveMap = code.data;
    return <InteractiveMap isInstead={isInstead} />;
  }
  if (code.error) return <BrokenArea area="map" onRetry={() => void code.refetch()} />;
  return null;
}

/** The map, whose code comes behind the text: the live one, or the drawn one if that is asked for or all that can be. */
export function LateMap() {
  const isDrawn = useAddress().parameters.map === 'drawn';
  const isAsked = isDrawn || isSavingData() || isPicture || drawsFrozen;
  const hasFailed = useMapState() === 'failed';
  return isAsked || hasFailed ? <LateDrawnMap isInstead={hasFailed && !isAsked} /> : <LateLiveMap />;
}
