import { useEffect, useState } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';

/** Whole degrees by which the map is turned from north up. */
export function useTurn(map: MapRef | null): number {
  const [turn, setTurn] = useState(0);
  useEffect(
    function followTurn() {
      if (!map) return;
      const read = () => setTurn(Math.round(map.getBearing()));
      map.on('rotate', read);
      return () => {
        map.off('rotate', read);
      };
    },
    [map],
  );
  return turn;
}
