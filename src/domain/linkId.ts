/** A link is named by the ids of its two cities, sorted, joined by `--`. */
export type LinkId = string;
export type CityId = string;

export const cityIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function linkId(a: CityId, b: CityId): LinkId {
  return a < b ? `${a}--${b}` : `${b}--${a}`;
}

/** The two cities of a link id, or null where the text is no link id. Unsorted pairs are sorted. */
export function citiesOfLinkId(text: string): [CityId, CityId] | null {
  const [a, b, ...rest] = text.split('--');
  if (!a || !b || rest.length > 0 || a === b) return null;
  if (!cityIdPattern.test(a) || !cityIdPattern.test(b)) return null;
  return a < b ? [a, b] : [b, a];
}
