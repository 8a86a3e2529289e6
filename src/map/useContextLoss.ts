import { useEffect } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';
import { mapBecame } from '#state/map.ts';

/** ms after which a lost graphics context is taken to be lost for good. */
const patience = 10_000;

/** MapLibre draws its own layers again on return, react-map-gl ours; without a return the map gives up. */
export function useContextLoss(map: MapRef | null): void {
  useEffect(
    function watchContext() {
      if (!map) return;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const instance = map.getMap();
      const lost = () => {
        waiting = setTimeout(() => mapBecame('failed'), patience);
      };
      const restored = () => clearTimeout(waiting);
      instance.on('webglcontextlost', lost);
      instance.on('webglcontextrestored', restored);
      return () => {
        restored();
        instance.off('webglcontextlost', lost);
        instance.off('webglcontextrestored', restored);
      };
    },
    [map],
  );
}
