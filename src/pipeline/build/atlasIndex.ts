import type { PlacedEvent, PlacedMemorial } from '#domain/built.ts';
import { distanceKm, type LonLat } from '#domain/greatCircle.ts';
import type { CityId, LinkId } from '#domain/linkId.ts';
import { compareDates } from '#domain/partialDate.ts';
import type { AtlasData } from '#pipeline/check/checkData.ts';

export type City = AtlasData['cities'][number];
export type Link = AtlasData['links'][number];
export type Story = AtlasData['stories'][number];

/** The checked records with the look-ups that the built files need. */
export type AtlasIndex = {
  data: AtlasData;
  city: (id: CityId) => City;
  linksOf: (id: CityId) => readonly Link[];
  memorials: readonly PlacedMemorial[];
  events: readonly PlacedEvent[];
};

export function buildIndex(data: AtlasData): AtlasIndex {
  const cities = new Map(data.cities.map((city) => [city.id, city]));
  const linksOf = new Map<CityId, Link[]>(data.cities.map(({ id }) => [id, []]));
  for (const link of data.links) for (const id of link.cities) linksOf.get(id)?.push(link);
  return {
    data,
    city: (id) => {
      const city = cities.get(id);
      if (!city) throw new Error(`no city ${id}: the check must have found this`);
      return city;
    },
    linksOf: (id) => linksOf.get(id) ?? [],
    memorials: byDate(
      [
        ...data.cities.flatMap(({ memorials = [] }) => memorials.map((memorial) => ({ memorial }))),
        ...data.links.flatMap(({ id: link, memorials = [] }) =>
          memorials.map((memorial) => ({ memorial, link })),
        ),
      ],
      ({ memorial }) => memorial,
    ),
    events: byDate(
      [
        ...data.cities.flatMap(({ events = [] }) => events.map((event) => ({ event }))),
        ...data.links.flatMap(({ id: link, events = [] }) => events.map((event) => ({ event, link }))),
      ],
      ({ event }) => event,
    ),
  };
}

type Dated = { id: string; date?: string | undefined };

export function byDate<T>(items: readonly T[], dated: (item: T) => Dated): T[] {
  return items.toSorted((a, b) => {
    const [x, y] = [dated(a), dated(b)];
    return compareDates(x.date, y.date) || (x.id < y.id ? -1 : 1);
  });
}

export function lengthKm(index: AtlasIndex, { cities: [a, b] }: Link): number {
  return Math.round(distanceKm(placeOf(index, a), placeOf(index, b)));
}

export function placeOf(index: AtlasIndex, id: CityId): LonLat {
  return index.city(id).coordinates;
}

/** Ids of the stories about a link or a city, in the order of the start page. */
export function storiesAbout(index: AtlasIndex, isMeant: (subject: Story['subject']) => boolean): string[] {
  return byOrder(index.data.stories)
    .filter(({ subject }) => isMeant(subject))
    .map(({ id }) => id);
}

export function byOrder(stories: readonly Story[]): Story[] {
  return stories.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function isAboutLink({ link, links = [] }: Story['subject'], id: LinkId): boolean {
  return link === id || links.includes(id);
}
