import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import { arcAngle, type LonLat } from '#domain/greatCircle.ts';
import type { CityId } from '#domain/linkId.ts';
import type { Entry } from './entries.ts';
import { fanOut, type Offset } from './fanOut.ts';

/** A pin on the map: the place it belongs to, and how far from it it is drawn. */
export type PinPlace = { entry: Entry; position: LonLat; offset: Offset };

/** What found no room around its city; `city` leads the group it stands for. */
export type MorePins = { city: CityId; position: LonLat; offset: Offset; count: number };

/** Pins around one city at most; the others are in the panel, and behind "+ n" on the map. */
const atMost = (zoom: number, isCrowded: boolean): number => {
  if (zoom >= 4) return 12;
  if (zoom >= 2.5) return isCrowded ? 4 : 8;
  return isCrowded ? 1 : 4;
};
/** From this number of cities with pins the map of the whole globe shows one pin for each. */
const crowd = 3;
/** From this zoom a place within a city stands apart from the city's dot. */
const streetZoom = 8.5;

/**
 * Each entry's pin: at its own place where that is known and the map is close enough to tell it from
 * the city, else fanned out around its city. The opened entry is always among them.
 */
export function pinPlaces(
  entries: readonly Entry[],
  atlas: Atlas,
  {
    zoom,
    spacing,
    opened,
    unfolded,
  }: { zoom: number; spacing: number; opened: string | null; unfolded: CityId | null },
): { pins: PinPlace[]; more: MorePins[] } {
  const pins: PinPlace[] = [];
  const more: MorePins[] = [];
  const fanned = new Map<CityId, Entry[]>();
  for (const entry of entries) {
    if (entry.position && zoom >= streetZoom)
      pins.push({ entry, position: entry.position, offset: { x: 0, y: 0 } });
    else fanned.set(entry.city, [...(fanned.get(entry.city) ?? []), entry]);
  }
  const groups = nearGroups(fanned, atlas, zoom, spacing);
  const room = atMost(zoom, groups.length >= crowd);
  for (const { leader, entries: here } of groups) {
    const { id, position } = leader;
    // Entries of a neighbour would look as if they stood in this city.
    const isShared = here.some((entry) => entry.city !== id);
    const isFolded = (here.length > room || isShared) && unfolded !== id;
    const shown = isFolded ? folded(here, { leader: id, opened, count: room - 1 }) : here;
    const offsets = fanOut(shown.length + (isFolded ? 1 : 0), spacing);
    shown.forEach((entry, index) => pins.push({ entry, position, offset: offsets[index] ?? { x: 0, y: 0 } }));
    const last = offsets.at(-1);
    if (isFolded && last) more.push({ city: id, position, offset: last, count: here.length - shown.length });
  }
  return { pins, more };
}

type Group = { leader: AtlasCity; entries: Entry[] };

/** Fans closer than this, in rooms of a pin, would cover each other. */
const apart = 4;

/** Cities whose fans would cover each other at this zoom share one, around the one with most entries. */
function nearGroups(
  fanned: ReadonlyMap<CityId, Entry[]>,
  atlas: Atlas,
  zoom: number,
  spacing: number,
): Group[] {
  const groups: Group[] = [];
  const most = [...fanned].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [id, entries] of most) {
    const city = atlas.city(id);
    if (!city) continue;
    const near = groups.find(
      ({ leader }) => pixelsBetween(leader.position, city.position, zoom) < apart * spacing,
    );
    if (near) near.entries.push(...entries);
    else groups.push({ leader: city, entries: [...entries] });
  }
  return groups;
}

/** About how far two places are apart on the screen, px: MapLibre's world is 512 px wide at zoom 0. */
function pixelsBetween(a: LonLat, b: LonLat, zoom: number): number {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((a[1] * Math.PI) / 180));
  return arcAngle(a, b) * radius;
}

type Folding = { leader: CityId; opened: string | null; count: number };

/** The city's own, memorials first: they stand there. The entry that is opened takes the last place if it has none. */
function folded(entries: readonly Entry[], { leader, opened, count }: Folding): Entry[] {
  const sorted = entries
    .filter(({ city }) => city === leader)
    .toSorted((a, b) => Number(a.group === 'event') - Number(b.group === 'event'));
  const first = sorted.slice(0, count);
  const late = entries.find((entry) => entry.id === opened && !first.includes(entry));
  return late ? [...first.slice(0, Math.max(0, count - 1)), late] : first;
}
