import { memorialKinds } from '#domain/kinds.ts';
import type { Memorial } from '#domain/records.ts';
import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { coordinateColumns, idColumn, nameColumns, textColumns } from './columns.ts';
import { factColumns } from './factColumns.ts';
import { owned, ownerColumns, ownerKeys, type Owned } from './owned.ts';
import { table, type Column, type Table } from './table.ts';

type OwnedMemorial = Owned<Memorial>;

export function memorialsTable(index: AtlasIndex): Table {
  const columns: Column<OwnedMemorial>[] = [
    idColumn('Id of the memorial, never changed'),
    ...ownerColumns<OwnedMemorial>(),
    {
      name: 'city',
      type: 'string',
      description: 'The city it stands in',
      constraints: { required: true },
      value: ({ city }) => city,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What it is',
      constraints: { required: true, enum: memorialKinds },
      value: ({ kind }) => kind,
    },
    ...nameColumns<OwnedMemorial>('name', 'What it is called', ({ name }) => name),
    {
      name: 'name_local',
      type: 'string',
      description: 'Name as it stands there',
      value: ({ localName }) => localName?.text,
    },
    {
      name: 'lang_local',
      type: 'string',
      description: 'Language of name_local (BCP 47)',
      value: ({ localName }) => localName?.lang,
    },
    ...textColumns<OwnedMemorial>('place', 'Where in the city', ({ place }) => place),
    ...coordinateColumns<OwnedMemorial>(({ coordinates }) => coordinates),
    {
      name: 'coordinates_checked',
      type: 'boolean',
      description: 'Whether a source states the coordinates; empty where there are none',
      value: ({ coordinates, coordinatesUnchecked }) => coordinates && coordinatesUnchecked !== true,
    },
    ...textColumns<OwnedMemorial>(
      'text',
      'What it looks like, why it is there, who gave it',
      ({ text }) => text,
    ),
    ...factColumns<OwnedMemorial>(),
  ];
  return table(
    {
      name: 'memorials',
      title: 'Memorials',
      description: 'Things in place that speak of a sister city: monuments, parks, streets …: one row each.',
      primaryKey: ['id'],
      foreignKeys: ownerKeys,
    },
    columns,
    owned(index, ({ memorials = [] }) => memorials),
  );
}
