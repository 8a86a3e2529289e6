/** Ids of the basemap's sources. */
export const sourceIds = { base: 'base', relief: 'relief', labels: 'labels' } as const;

/** Layers of the vector archive, as src/pipeline/basemap writes them. */
export const vectorLayers = {
  land: 'land',
  coast: 'coast',
  lakes: 'lakes',
  islands: 'islands',
  border: 'border',
  disputed: 'disputed',
  graticule: 'graticule',
} as const;

/**
 * Every layer of the style in drawing order, lowest first. The `slot-…` layers draw nothing: they
 * hold the places for what the map puts on the basemap, whatever the order in which it mounts.
 */
export const layerOrder = [
  'water',
  'land',
  'relief',
  'graticule',
  'lakes',
  'islands',
  'lake-line',
  'coast',
  'border',
  'disputed',
  'sea-labels',
  'country-labels',
  'slot-arcs',
  'slot-dots',
  'slot-pins',
  'slot-city-labels',
  'slot-partner-labels',
] as const;
export type BaseLayerId = (typeof layerOrder)[number];

/** `beforeId` of what is inserted: each is drawn above all that stands before it in `layerOrder`. */
export const beforeArcs = 'slot-arcs' satisfies BaseLayerId;
export const beforeDots = 'slot-dots' satisfies BaseLayerId;
export const beforePins = 'slot-pins' satisfies BaseLayerId;
export const beforeCityLabels = 'slot-city-labels' satisfies BaseLayerId;
export const beforePartnerLabels = 'slot-partner-labels' satisfies BaseLayerId;
