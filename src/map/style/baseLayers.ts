import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { sourceIds, type BaseLayerId } from './layerOrder.ts';
import type { MapTokens } from './themeTokens.ts';

type BaseLayer = LayerSpecification & { id: BaseLayerId };

/** A number that changes evenly between zooms: [zoom, value] pairs, lowest zoom first. */
export function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}

/** A layer of the vector archive that src/pipeline/basemap writes. */
const tiles = (layer: 'land' | 'coast' | 'lakes' | 'border' | 'disputed') => ({
  source: sourceIds.base,
  'source-layer': layer,
});

/** The relief is crisp to zoom 2.4, soft at 3 and a tint at 4, where the vector land takes over. */
const reliefEnd = 5.2;
function reliefOpacity(full: number): ExpressionSpecification {
  return byZoom([2.4, full], [3.4, full * 0.6], [4.4, full * 0.22], [reliefEnd, 0]);
}

const coastWidth = byZoom([0, 0.4], [3, 0.7], [6, 1]);

/** Fills and lines, everything below the labels. */
export function baseLayers(tokens: MapTokens): BaseLayer[] {
  const coast = { 'line-color': tokens.coast, 'line-width': coastWidth };
  const border = { 'line-color': tokens.border, 'line-opacity': tokens.borderOpacity };
  const rounded = { 'line-join': 'round', 'line-cap': 'round' } as const;
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
      maxzoom: reliefEnd,
      paint: { 'raster-opacity': reliefOpacity(tokens.reliefOpacity), 'raster-fade-duration': 0 },
    },
    {
      id: 'graticule',
      type: 'line',
      source: sourceIds.graticule,
      paint: {
        'line-color': tokens.graticule,
        'line-opacity': tokens.graticuleOpacity,
        'line-width': 0.6,
      },
    },
    { id: 'lakes', type: 'fill', ...tiles('lakes'), paint: { 'fill-color': tokens.lake } },
    {
      id: 'lake-line',
      type: 'line',
      ...tiles('lakes'),
      paint: { 'line-color': tokens.coast, 'line-width': 0.4 },
    },
    // The outline of the land is the coast, except where land around the pole had to be cut.
    {
      id: 'coast',
      type: 'line',
      ...tiles('land'),
      filter: ['!', ['has', 'cut']],
      layout: rounded,
      paint: coast,
    },
    { id: 'polar-coast', type: 'line', ...tiles('coast'), layout: rounded, paint: coast },
    {
      id: 'border',
      type: 'line',
      ...tiles('border'),
      layout: rounded,
      paint: { ...border, 'line-width': byZoom([0, 0.35], [2, 0.5], [4, 0.8], [6, 1]) },
    },
    {
      id: 'disputed',
      type: 'line',
      ...tiles('disputed'),
      layout: { 'line-join': 'round' },
      paint: {
        ...border,
        'line-width': byZoom([0, 0.4], [2, 0.55], [4, 0.9], [6, 1.1]),
        'line-dasharray': [3, 2.2],
      },
    },
  ];
}
