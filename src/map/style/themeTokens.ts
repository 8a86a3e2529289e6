import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { withThemeStyle } from './themeStyle.ts';

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

export function themeTokens(theme: ResolvedTheme): MapTokens {
  const entries = withThemeStyle(theme, (token) => [
    ...Object.entries(colours).map(([name, property]) => [name, token(property)] as const),
    ...Object.entries(numbers).map(([name, property]) => [name, Number(token(property))] as const),
  ]);
  // Object.fromEntries forgets that the keys are those of the two tables.
  return Object.fromEntries(entries) as MapTokens;
}
