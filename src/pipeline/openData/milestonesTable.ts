import { milestoneSections } from '#domain/kinds.ts';
import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { idColumn, nameColumns, textColumns } from './columns.ts';
import { factColumns } from './factColumns.ts';
import { table, type Column, type Table } from './table.ts';

type Milestone = AtlasIndex['data']['milestones'][number];

export function milestonesTable({ data }: AtlasIndex): Table {
  const columns: Column<Milestone>[] = [
    idColumn('Id of the milestone, never changed'),
    {
      name: 'section',
      type: 'string',
      description: 'Where on the page about the movement',
      constraints: { required: true, enum: milestoneSections },
      value: ({ section }) => section,
    },
    ...nameColumns<Milestone>('title', 'Headline', ({ title }) => title),
    ...textColumns<Milestone>('place', 'Where', ({ place }) => place),
    {
      name: 'link',
      type: 'string',
      description: 'A link of the atlas that it tells of',
      value: ({ link }) => link,
    },
    ...textColumns<Milestone>('text', 'What happened, or what it is', ({ text }) => text),
    ...factColumns<Milestone>(),
  ];
  return table(
    {
      name: 'milestones',
      title: 'Milestones',
      description: 'Moments, organisations and ideas of the sister-city movement: one row each.',
      primaryKey: ['id'],
      foreignKeys: [{ field: 'link', table: 'links' }],
    },
    columns,
    data.milestones,
  );
}
