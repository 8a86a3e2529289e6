/** First years of the nine decades that have a colour of their own; older and newer years share the ends. */
export const decades = [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

/** The place of a year's decade among the nine colours (0 to 8). */
export function decadeIndex(year: number): number {
  return Math.min(decades.length - 1, Math.max(0, Math.floor((year - decades[0]) / 10)));
}
