import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { sourceIds, vectorLayers } from './layerOrder.ts';
import type { MapTokens } from './themeTokens.ts';

/** A number that changes evenly between zooms: [zoom, value] pairs, lowest zoom first. */
export function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}

const tiles = (layer: keyof typeof vectorLayers) => ({
  source: sourceIds.base,
  'source-layer': vectorLayers[layer],
});

/** Relief is crisp to zoom 2.4, soft at 3 and a tint at 4, where the vector land takes over. */
function reliefOpacity(full: number): ExpressionSpecification {
  return byZoom([2.4, full], [3.4, full * 0.6], [4.4, full * 0.22], [5.2, 0]);
}

/** Everything below the labels. */
export function baseLayers(tokens: MapTokens): LayerSpecification[] {
  const borderPaint = {
    'line-color': tokens.border,
    'line-opacity': tokens.borderOpacity,
  };
  return [
    { id: 'water', type: 'background', paint: { 'background-color': tokens.water } },
    {
      id: 'land',
      type: 'fill',
      ...tiles('land'),
      paint: { 'fill-color': tokens.land, 'fill-antialias': false },
    },
    {
      id: 'relief',
      type: 'raster',
      source: sourceIds.relief,
      maxzoom: 5.2,
      paint: { 'raster-opacity': reliefOpacity(tokens.reliefOpacity), 'raster-fade-duration': 200 },
    },
    {
      id: 'graticule',
      type: 'line',
      ...tiles('graticule'),
      paint: {
        'line-color': tokens.graticule,
        'line-opacity': tokens.graticuleOpacity,
        'line-width': 0.6,
      },
    },
    { id: 'lakes', type: 'fill', ...tiles('lakes'), paint: { 'fill-color': tokens.lake } },
    { id: 'islands', type: 'fill', ...tiles('islands'), minzoom: 2, paint: { 'fill-color': tokens.land } },
    {
      id: 'lake-line',
      type: 'line',
      ...tiles('lakes'),
      paint: { 'line-color': tokens.coast, 'line-width': 0.4 },
    },
    {
      id: 'coast',
      type: 'line',
      ...tiles('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.coast, 'line-width': byZoom([0, 0.4], [3, 0.7], [6, 1]) },
    },
    {
      id: 'border',
      type: 'line',
      ...tiles('border'),
      layout: { 'line-join': 'round' },
      paint: { ...borderPaint, 'line-width': byZoom([0, 0.35], [2, 0.5], [4, 0.8], [6, 1]) },
    },
    {
      id: 'disputed',
      type: 'line',
      ...tiles('disputed'),
      paint: {
        ...borderPaint,
        'line-width': byZoom([0, 0.4], [2, 0.55], [4, 0.9], [6, 1.1]),
        'line-dasharray': [3, 2.2],
      },
    },
  ];
}
