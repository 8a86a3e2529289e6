/** Radius of a dot in px at a zoom: constant + share of the root of its links (look/style-parameters). */
export const radiusStops = [
  { zoom: 0, least: 0.7, share: 0.16 },
  { zoom: 2, least: 1.1, share: 0.28 },
  { zoom: 5, least: 2.2, share: 0.6 },
] as const;

export function dotRadius(links: number, zoom: number): number {
  const at = ({ least, share }: (typeof radiusStops)[number]): number => least + share * Math.sqrt(links);
  const [low, middle, high] = radiusStops;
  if (zoom <= low.zoom) return at(low);
  if (zoom >= high.zoom) return at(high);
  const [a, b] = zoom < middle.zoom ? [low, middle] : [middle, high];
  return at(a) + ((at(b) - at(a)) * (zoom - a.zoom)) / (b.zoom - a.zoom);
}

/** Radii of marked cities, px. */
export const markedRadius = { chosen: 5.2, end: 4.6, partner: 2.6, pointed: 4 } as const;
