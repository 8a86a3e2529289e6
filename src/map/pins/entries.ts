import type { CityDetails, LinkDetails } from '#domain/built.ts';
import { eventIcon, memorialIcon } from '#domain/kindIcon.ts';
import type { Language } from '#domain/language.ts';
import type { CityId } from '#domain/linkId.ts';
import type { LonLat } from '#domain/greatCircle.ts';
import type { CityEvent, Memorial } from '#domain/records.ts';
import type { IconName } from '#ui/icons/iconPaths.ts';

/** A memorial or event on the map. */
export type Entry = {
  id: string;
  group: 'memorial' | 'event';
  icon: IconName;
  names: Record<Language, string>;
  city: CityId;
  /** Null where no source says where in the city it is. */
  position: LonLat | null;
};

function memorialEntry(memorial: Memorial): Entry {
  const { id, kind, name, city, coordinates } = memorial;
  const position: LonLat | null = coordinates ?? null;
  return { id, group: 'memorial', icon: memorialIcon(kind), names: name, city, position };
}

/** An event without a place in the atlas has no place on the map. */
function eventEntries({ id, kind, title, place }: CityEvent): Entry[] {
  return place === undefined
    ? []
    : [{ id, group: 'event', icon: eventIcon(kind), names: title, city: place, position: null }];
}

/** The same entry may stand in two lists of a page. */
function once(entries: Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

export function cityEntries({ memorialsHere, memorialsElsewhere, events }: CityDetails): Entry[] {
  return once([
    ...[...memorialsHere, ...memorialsElsewhere].map(({ memorial }) => memorialEntry(memorial)),
    ...events.flatMap(({ event }) => eventEntries(event)),
  ]);
}

export function linkEntries({ link }: LinkDetails): Entry[] {
  return once([...(link.memorials ?? []).map(memorialEntry), ...(link.events ?? []).flatMap(eventEntries)]);
}
