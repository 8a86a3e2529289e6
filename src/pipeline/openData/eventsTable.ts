import { eventKinds } from '#domain/kinds.ts';
import type { CityEvent } from '#domain/records.ts';
import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { idColumn, nameColumns, textColumns } from './columns.ts';
import { factColumns } from './factColumns.ts';
import { owned, ownerColumns, ownerKeys, type Owned } from './owned.ts';
import { table, type Column, type Table } from './table.ts';

type OwnedEvent = Owned<CityEvent>;

export function eventsTable(index: AtlasIndex): Table {
  const columns: Column<OwnedEvent>[] = [
    idColumn('Id of the event, never changed'),
    ...ownerColumns<OwnedEvent>(),
    {
      name: 'city',
      type: 'string',
      description: 'The city it took place in',
      value: ({ place }) => place,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What it was',
      constraints: { required: true, enum: eventKinds },
      value: ({ kind }) => kind,
    },
    ...nameColumns<OwnedEvent>('title', 'Headline', ({ title }) => title),
    ...textColumns<OwnedEvent>(
      'place',
      'Where, if it is no city of the atlas (for example: online)',
      ({ placeNote }) => placeNote,
    ),
    ...textColumns<OwnedEvent>('text', 'What is known of it', ({ text }) => text),
    ...factColumns<OwnedEvent>(),
  ];
  return table(
    {
      name: 'events',
      title: 'Events',
      description: 'Things in time: visits, festivals, exchanges, gifts …: one row each.',
      primaryKey: ['id'],
      foreignKeys: ownerKeys,
    },
    columns,
    owned(index, ({ events = [] }) => events),
  );
}
