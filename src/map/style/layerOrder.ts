/** Ids of the basemap's sources. */
export const sourceIds = {
  base: 'base',
  relief: 'relief',
  graticule: 'graticule',
  labels: 'labels',
} as const;

/**
 * Every layer of the style in drawing order, lowest first; of two labels that collide the one drawn
 * higher stays. The `slot-…` layers draw nothing: they hold the places for what the map puts on the
 * basemap, whatever the order in which it mounts.
 */
export const layerOrder = [
  'water',
  'land',
  'relief',
  'graticule',
  'lakes',
  'lake-line',
  'coast',
  'polar-coast',
  'border',
  'disputed',
  'sea-labels-3',
  'sea-labels-2',
  'sea-labels-1',
  'sea-labels-0',
  'country-labels-5',
  'country-labels-4',
  'country-labels-3',
  'country-labels-2',
  'country-labels-1',
  'country-labels-0',
  'slot-arcs',
  'slot-dots',
  'slot-city-labels',
  'slot-partner-labels',
] as const;
export type BaseLayerId = (typeof layerOrder)[number];

/** `beforeId` of what is inserted: each is drawn above all that stands before it in `layerOrder`. */
export const beforeArcs = 'slot-arcs' satisfies BaseLayerId;
export const beforeDots = 'slot-dots' satisfies BaseLayerId;
export const beforeCityLabels = 'slot-city-labels' satisfies BaseLayerId;
export const beforePartnerLabels = 'slot-partner-labels' satisfies BaseLayerId;
