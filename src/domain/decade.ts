/** The oldest and the newest decade that have a colour of their own; older and newer years share it. */
export const firstDecade = 1940;
export const lastDecade = 2020;

/** The decade a year is coloured by: its first year, and its place among the nine colours (0 to 8). */
export function decadeOf(year: number): { start: number; index: number } {
  const start = Math.min(lastDecade, Math.max(firstDecade, Math.floor(year / 10) * 10));
  return { start, index: (start - firstDecade) / 10 };
}
