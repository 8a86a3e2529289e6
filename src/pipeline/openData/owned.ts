import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import type { Column, ForeignKey } from './table.ts';

/** The record a memorial or event is told in: a link's, or a city's own. */
type Owner = { link: string } | { ownCity: string };
export type Owned<T> = T & { owner: Owner };

/** The things of all records, by id. */
export function owned<T extends { id: string }>(
  { data }: AtlasIndex,
  things: (record: AtlasIndex['data']['cities' | 'links'][number]) => readonly T[],
): Owned<T>[] {
  return [
    ...data.cities.flatMap((city) =>
      things(city).map((thing) => ({ ...thing, owner: { ownCity: city.id } })),
    ),
    ...data.links.flatMap((link) => things(link).map((thing) => ({ ...thing, owner: { link: link.id } }))),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function ownerColumns<Row extends { owner: Owner }>(): Column<Row>[] {
  return [
    {
      name: 'link',
      type: 'string',
      description: 'The link it belongs to; empty where it concerns no single link',
      value: ({ owner }) => ('link' in owner ? owner.link : null),
    },
    {
      name: 'own_city',
      type: 'string',
      description: 'The city it is told with, where it concerns no single link',
      value: ({ owner }) => ('ownCity' in owner ? owner.ownCity : null),
    },
  ];
}

export const ownerKeys: readonly ForeignKey[] = [
  { field: 'link', table: 'links' },
  { field: 'own_city', table: 'cities' },
  { field: 'city', table: 'cities' },
];
