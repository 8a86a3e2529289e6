import { useEffect, useState } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';

/** Whole degrees by which the map is turned from north up and tilted from straight above. */
export type Turn = { bearing: number; pitch: number };

export function useTurn(map: MapRef | null): Turn {
  const [turn, setTurn] = useState<Turn>({ bearing: 0, pitch: 0 });
  useEffect(
    function followTurn() {
      if (!map) return;
      const read = () => {
        const [bearing, pitch] = [Math.round(map.getBearing()), Math.round(map.getPitch())];
        setTurn((before) =>
          before.bearing === bearing && before.pitch === pitch ? before : { bearing, pitch },
        );
      };
      map.on('rotate', read);
      map.on('pitch', read);
      return () => {
        map.off('rotate', read);
        map.off('pitch', read);
      };
    },
    [map],
  );
  return turn;
}
