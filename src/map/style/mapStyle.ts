import type { Language } from '#domain/language.ts';
import type { Projection } from '#url/parameters.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import type { StyleSpecification } from 'maplibre-gl';
import { baseLayers } from './baseLayers.ts';
import { basemapFile } from './basemapFile.ts';
import { fontFaces } from './fontFaces.ts';
import { labelLayers } from './labelLayers.ts';
import { graticule } from './graticule.ts';
import { layerOrder, sourceIds } from './layerOrder.ts';
import { themeTokens } from './themeTokens.ts';

export type MapStyleOptions = { theme: ResolvedTheme; language: Language; projection: Projection };

/**
 * The whole style of the basemap. Call registerTileProtocol() before it reaches a map. It has no
 * `glyphs`: every text layer put on it must name a `text-font` of mapFonts.
 */
export function mapStyle({ theme, language, projection }: MapStyleOptions): StyleSpecification {
  const tokens = themeTokens(theme);
  const slots = layerOrder.filter((id) => id.startsWith('slot-'));
  return {
    version: 8,
    name: `atlas-${theme}`,
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    'font-faces': fontFaces(),
    // Light fixed to the map bleaches half of the globe.
    light: { anchor: 'viewport', position: [1.5, 210, 12] },
    sky: {
      'sky-color': tokens.sky,
      'horizon-color': tokens.horizon,
      'atmosphere-blend': [
        'interpolate',
        ['linear'],
        ['zoom'],
        0,
        tokens.atmosphere,
        4,
        tokens.atmosphere,
        6,
        0,
      ],
    },
    sources: {
      [sourceIds.base]: { type: 'vector', url: `pmtiles://${basemapFile('base.pmtiles')}` },
      [sourceIds.relief]: {
        type: 'raster',
        url: `pmtiles://${basemapFile(`relief-${theme}.pmtiles`)}`,
        tileSize: 512,
      },
      [sourceIds.graticule]: { type: 'geojson', data: graticule(), maxzoom: 6 },
      [sourceIds.labels]: { type: 'geojson', data: basemapFile('labels.geojson'), maxzoom: 6 },
    },
    layers: [
      ...baseLayers(tokens),
      ...labelLayers(tokens, language),
      ...slots.map((id) => ({ id, type: 'background', layout: { visibility: 'none' } }) as const),
    ],
  };
}
