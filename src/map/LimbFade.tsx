import { useEffect } from 'react';
import { useMap, type MapRef } from 'react-map-gl/maplibre';
import type { LonLat } from '#domain/greatCircle.ts';
import { eyeDistance } from './globeOutline.ts';
import { sourceIds } from './style/layerOrder.ts';
import { labelOpacity } from './style/limbFade.ts';

type Id = number;
const source = sourceIds.labels;

/** Places of the labels whose tiles have come. */
function labelPlaces(map: MapRef): Map<Id, LonLat> {
  const places = new Map<Id, LonLat>();
  for (const { id, geometry } of map.querySourceFeatures(source)) {
    if (typeof id !== 'number' || geometry.type !== 'Point') continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    places.set(id, [lon, lat]);
  }
  return places;
}

/** Lets the names that lie on the globe fade towards its limb, while the camera moves. */
function fadeLabels(map: MapRef): () => void {
  let places = new Map<Id, LonLat>();
  const opacities = new Map<Id, number>();

  function fade(): void {
    const { lng, lat } = map.getCenter();
    const height = map.getContainer().clientHeight;
    const eye = eyeDistance({ zoom: map.getZoom(), latitude: lat, pitch: 0, height });
    for (const [id, place] of places) {
      const opacity = labelOpacity(place, [lng, lat], eye);
      if (opacities.get(id) === opacity) continue;
      opacities.set(id, opacity);
      map.setFeatureState({ source, id }, { opacity });
    }
  }

  function labelsCame(event: { sourceId?: string; isSourceLoaded?: boolean }): void {
    if (event.sourceId !== source || !event.isSourceLoaded) return;
    places = labelPlaces(map);
    // A source that was replaced has forgotten the states of its features.
    opacities.clear();
    fade();
  }

  map.on('sourcedata', labelsCame);
  map.on('move', fade);
  return () => {
    map.off('sourcedata', labelsCame);
    map.off('move', fade);
    if (map.getSource(source)) map.removeFeatureState({ source });
  };
}

/** Stands inside <Map>, on the globe only. */
export function LimbFade() {
  const { current: map } = useMap();
  useEffect(() => (map ? fadeLabels(map) : undefined), [map]);
  return null;
}
