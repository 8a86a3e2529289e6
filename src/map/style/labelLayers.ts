import type { Language } from '#domain/language.ts';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { byZoom } from './baseLayers.ts';
import { mapFonts } from './fontFaces.ts';
import { sourceIds, type BaseLayerId } from './layerOrder.ts';
import type { MapTokens } from './themeTokens.ts';

type LabelLayer = SymbolLayerSpecification & { id: BaseLayerId };

/** Countries from this area up (steradian × 1000, as the labels carry it) are named from this zoom on. */
const countryClasses = [
  { id: 'country-labels-0', minzoom: 0, area: 48 },
  { id: 'country-labels-1', minzoom: 1.6, area: 22 },
  { id: 'country-labels-2', minzoom: 2.6, area: 9 },
  { id: 'country-labels-3', minzoom: 3.5, area: 1.5 },
  { id: 'country-labels-4', minzoom: 4.5, area: 0.1 },
  { id: 'country-labels-5', minzoom: 5.4, area: 0 },
] as const;

/** By the rank that the labels carry: oceans, large seas, small seas; `size` in pixels at zoom 1 and 5. */
const seaClasses = [
  { id: 'sea-labels-0', minzoom: 0, size: [11.5, 18] },
  { id: 'sea-labels-1', minzoom: 2.1, size: [9.5, 15.5] },
  { id: 'sea-labels-2', minzoom: 3.1, size: [9, 13.5] },
  { id: 'sea-labels-3', minzoom: 4.1, size: [9, 12.5] },
] as const;

/** 0 for the smallest country that is named at the zooms of a globe, 1 for the largest. */
const importance: ExpressionSpecification = [
  'interpolate',
  ['exponential', 0.98],
  ['get', 'area'],
  1,
  0,
  240,
  1,
];
const between = (small: number, large: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  importance,
  0,
  small,
  1,
  large,
];

/** Labels lie on the globe: they turn with the land they name and cannot stand out over the limb. */
const lying = {
  'text-pitch-alignment': 'map',
  'text-rotation-alignment': 'map',
  'text-line-height': 1.15,
  'text-padding': 6,
} as const;

/** LimbFade sets the state while the globe turns. */
const opacity: ExpressionSpecification = ['number', ['feature-state', 'opacity'], 1];

function countryLayers(tokens: MapTokens, name: ExpressionSpecification): LabelLayer[] {
  return countryClasses.map(({ id, minzoom, area }, index) => ({
    id,
    type: 'symbol',
    source: sourceIds.labels,
    minzoom,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'country'],
      ['>=', ['get', 'area'], area],
      ['<', ['get', 'area'], countryClasses[index - 1]?.area ?? Number.MAX_SAFE_INTEGER],
    ],
    layout: {
      ...lying,
      'text-field': name,
      'text-font': mapFonts.sans,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, between(8.5, 11.5), 5, between(11, 17)],
      'text-letter-spacing': 0.14,
      'text-max-width': 8,
    },
    paint: {
      'text-color': tokens.countryLabel,
      'text-opacity': opacity,
      'text-halo-color': tokens.labelHalo,
      'text-halo-width': 1.1,
      'text-halo-blur': 0.6,
    },
  }));
}

function seaLayers(tokens: MapTokens, name: ExpressionSpecification): LabelLayer[] {
  return seaClasses.map(({ id, minzoom, size: [small, large] }, rank) => ({
    id,
    type: 'symbol',
    source: sourceIds.labels,
    minzoom,
    filter: ['all', ['==', ['get', 'kind'], 'sea'], ['==', ['get', 'rank'], rank]],
    layout: {
      ...lying,
      'text-field': name,
      'text-font': mapFonts.serifItalic,
      'text-size': byZoom([1, small], [5, large]),
      'text-letter-spacing': 0.12,
      'text-max-width': 7,
    },
    paint: { 'text-color': tokens.seaLabel, 'text-opacity': opacity },
  }));
}

/** Names of waters and countries, the smallest lowest. */
export function labelLayers(tokens: MapTokens, language: Language): LabelLayer[] {
  const name: ExpressionSpecification = ['get', `name_${language}`];
  return [...seaLayers(tokens, name).toReversed(), ...countryLayers(tokens, name).toReversed()];
}
