import { useEffect, useState, type ComponentProps } from 'react';
import { Marker, useMap } from 'react-map-gl/maplibre';
import type { PinHolder } from './PinMarkers.tsx';
import styles from './PinMarkers.module.css';
import { Pins } from './Pins.tsx';

function useRoughZoom(): number {
  const { current: map } = useMap();
  const [zoom, setZoom] = useState(0);
  useEffect(
    function followZoom() {
      if (!map) return;
      const read = () => setZoom(Math.round(map.getZoom() * 2) / 2);
      read();
      map.on('zoom', read);
      return () => {
        map.off('zoom', read);
      };
    },
    [map],
  );
  return zoom;
}

const LiveHolder: PinHolder = ({ position: [lon, lat], offset, children }) => (
  <Marker
    longitude={lon}
    latitude={lat}
    offset={[offset.x, offset.y]}
    opacityWhenCovered="0"
    className={styles['marker'] ?? ''}
  >
    {children}
  </Marker>
);

/** Pins on the live map. Stands inside <Map>. */
export function LivePins(props: Omit<ComponentProps<typeof Pins>, 'zoom' | 'Holder'>) {
  return <Pins {...props} zoom={useRoughZoom()} Holder={LiveHolder} />;
}
