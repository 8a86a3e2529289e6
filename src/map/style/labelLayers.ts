import type { Language } from '#domain/language.ts';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { byZoom } from './baseLayers.ts';
import { mapFonts } from './fontFaces.ts';
import { sourceIds } from './layerOrder.ts';
import type { MapTokens } from './themeTokens.ts';

const name = (language: Language): ExpressionSpecification => ['get', `name_${language}`];

/** Shown from the zoom that the pipeline gave the place by its size. */
const largeEnough: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minzoom']];

/** Labels lie on the globe: they cannot stand out over its limb, and turn with the land they name. */
const lying = {
  'text-pitch-alignment': 'map',
  'text-rotation-alignment': 'map',
  'text-padding': 4,
} as const;

export function labelLayers(tokens: MapTokens, language: Language): SymbolLayerSpecification[] {
  return [
    {
      id: 'sea-labels',
      type: 'symbol',
      source: sourceIds.labels,
      filter: ['all', ['==', ['get', 'kind'], 'sea'], largeEnough],
      layout: {
        ...lying,
        'text-field': name(language),
        'text-font': mapFonts.serifItalic,
        'text-size': byZoom([1, 11.5], [5, 18]),
        'text-letter-spacing': 0.12,
        'text-line-height': 1.15,
        'text-max-width': 7,
        'symbol-sort-key': ['get', 'minzoom'],
      },
      paint: {
        'text-color': tokens.seaLabel,
        'text-halo-color': tokens.water,
        'text-halo-width': 0.8,
        'text-halo-blur': 0.8,
      },
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: sourceIds.labels,
      filter: ['all', ['==', ['get', 'kind'], 'country'], largeEnough],
      layout: {
        ...lying,
        'text-field': name(language),
        'text-font': mapFonts.sans,
        'text-transform': 'uppercase',
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, ['get', 'size1'], 5, ['get', 'size5']],
        'text-letter-spacing': 0.14,
        'text-line-height': 1.15,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'minzoom'],
      },
      paint: {
        'text-color': tokens.countryLabel,
        'text-halo-color': tokens.labelHalo,
        'text-halo-width': 1.1,
        'text-halo-blur': 0.6,
      },
    },
  ];
}
