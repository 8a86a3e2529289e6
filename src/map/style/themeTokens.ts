import type { Theme } from '#url/parameters.ts';

/** The two looks of the map; "auto" is resolved before it comes here. */
export type MapTheme = Exclude<Theme, 'auto'>;

const colours = {
  water: '--map-water',
  land: '--map-land',
  lake: '--map-lake',
  coast: '--map-coast',
  border: '--map-border',
  graticule: '--map-grat',
  countryLabel: '--map-country',
  seaLabel: '--map-sea',
  cityLabel: '--map-city',
  labelHalo: '--map-label-halo',
  dot: '--map-dot',
  dotRing: '--map-dot-ring',
  sky: '--map-sky',
  horizon: '--map-horizon',
} as const;

const numbers = {
  borderOpacity: '--map-border-o',
  graticuleOpacity: '--map-grat-o',
  reliefOpacity: '--map-relief-o',
  atmosphere: '--map-atmo',
} as const;

/** What the map style takes from src/ui/tokens.css, the one place to change a colour. */
export type MapTokens = Record<keyof typeof colours, string> & Record<keyof typeof numbers, number>;

/**
 * Reads the tokens of a theme, whichever theme the page has: a hidden element that wears it is asked
 * for its computed style. Throws where the page has not loaded tokens.css.
 */
export function themeTokens(theme: MapTheme): MapTokens {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const read = (property: string): string => {
    const value = style.getPropertyValue(property).trim();
    if (value === '') throw new Error(`tokens.css does not set ${property}`);
    return value;
  };
  const entries = [
    ...Object.entries(colours).map(([name, property]) => [name, read(property)] as const),
    ...Object.entries(numbers).map(([name, property]) => [name, Number(read(property))] as const),
  ];
  probe.remove();
  // Object.fromEntries forgets that the keys are those of the two tables.
  return Object.fromEntries(entries) as MapTokens;
}
