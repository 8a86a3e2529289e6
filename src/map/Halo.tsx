import { useEffect, useState } from 'react';
import { useMap, type MapRef } from 'react-map-gl/maplibre';
import { globeOutline } from './globeOutline.ts';
import styles from './Halo.module.css';

/** Nearer than this the outline of the globe lies outside the window. */
const lastZoom = 5.5;

/** Tells the map's box where the globe stands in it; false where it fills the window. */
function placeGlobe(map: MapRef): boolean {
  const { style, clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  const { across, along, below } = globeOutline({
    zoom: map.getZoom(),
    latitude: map.getCenter().lat,
    pitch: map.getPitch(),
    height: clientHeight,
  });
  const pixels = {
    x: (clientWidth + left - right) / 2,
    y: (clientHeight + top - bottom) / 2 + below,
    across,
    along,
  };
  for (const [name, value] of Object.entries(pixels))
    style.setProperty(`--globe-${name}`, `${value.toFixed(1)}px`);
  return map.getZoom() <= lastZoom;
}

/** Keeps the halo with the globe while the camera moves, without drawing React again. */
function followGlobe(map: MapRef, seen: (visible: boolean) => void): () => void {
  const { classList } = map.getContainer();
  const follow = (): void => {
    const visible = placeGlobe(map);
    classList.toggle(styles['halo'] ?? '', visible);
    seen(visible);
  };
  follow();
  map.on('move', follow);
  map.on('resize', follow);
  return () => {
    map.off('move', follow);
    map.off('resize', follow);
    classList.remove(styles['halo'] ?? '');
  };
}

/** Light around the globe and shade at its limb. Stands inside <Map>, on the globe only. */
export function Halo() {
  const { current: map } = useMap();
  const [visible, setVisible] = useState(false);
  useEffect(() => (map ? followGlobe(map, setVisible) : undefined), [map]);
  return visible ? <div className={styles['limb']} aria-hidden="true" /> : null;
}
