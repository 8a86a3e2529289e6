import { firstAgreement } from '#domain/firstAgreement.ts';
import { agreementKinds, linkStatuses } from '#domain/kinds.ts';
import { lengthKm, type AtlasIndex, type Link } from '#pipeline/build/atlasIndex.ts';
import {
  confidenceColumn,
  dateColumns,
  doubtsColumn,
  idColumn,
  linkIdPattern,
  sourcesColumn,
  textColumns,
} from './columns.ts';
import { factColumns } from './factColumns.ts';
import { table, type Column, type Table } from './table.ts';

export function linksTable(index: AtlasIndex): Table {
  const columns: Column<Link>[] = [
    idColumn('Id of the link: the two city ids sorted, joined by --', linkIdPattern),
    {
      name: 'city_a',
      type: 'string',
      description: 'One city. A link has no direction: the two stand in the order of their ids',
      constraints: { required: true },
      value: ({ cities }) => cities[0],
    },
    {
      name: 'city_b',
      type: 'string',
      description: 'The other city',
      constraints: { required: true },
      value: ({ cities }) => cities[1],
    },
    ...dateColumns<Link>(
      'date',
      'The agreement by which the link is told: the oldest dated one, intents only where nothing was signed after them',
      (link) => firstAgreement(link)?.date,
    ),
    ...statusColumns(),
    {
      name: 'km',
      type: 'integer',
      description: 'Kilometres along the great circle',
      constraints: { required: true, minimum: 0 },
      value: (link) => lengthKm(index, link),
    },
    countColumn('agreements', 'Number of its agreements', ({ agreements }) => agreements),
    countColumn('memorials', 'Number of its memorials', ({ memorials = [] }) => memorials),
    countColumn('events', 'Number of its events', ({ events = [] }) => events),
    ...textColumns<Link>('text', 'The link in short', ({ text }) => text),
    doubtsColumn(),
    sourcesColumn('sources', 'What states that the two are linked', ({ sources }) => sources),
    confidenceColumn(),
  ];
  return table(
    {
      name: 'links',
      title: 'Links',
      description: 'Ties of exactly two cities: one row each.',
      primaryKey: ['id'],
      foreignKeys: [
        { field: 'city_a', table: 'cities' },
        { field: 'city_b', table: 'cities' },
      ],
    },
    columns,
    index.data.links,
  );
}

function countColumn(
  name: string,
  description: string,
  things: (link: Link) => readonly unknown[],
): Column<Link> {
  return {
    name,
    type: 'integer',
    description,
    constraints: { required: true, minimum: 0 },
    value: (link) => things(link).length,
  };
}

function statusColumns(): Column<Link>[] {
  return [
    {
      name: 'status',
      type: 'string',
      description: 'In force or not, as the newest source says',
      constraints: { required: true, enum: linkStatuses },
      value: ({ status }) => status.value,
    },
    ...dateColumns<Link>('status_since', 'When it was suspended or ended', ({ status }) => status.since),
    ...dateColumns<Link>(
      'status_as_of',
      'Date of the source that speaks of the tie as it is',
      ({ status }) => status.asOf,
    ),
    {
      name: 'status_note_en',
      type: 'string',
      description: 'What the source says of it. English',
      value: ({ status }) => status.note?.en,
    },
    sourcesColumn('status_sources', 'What states the status', ({ status }) => status.sources),
  ];
}

type NumberedAgreement = Link['agreements'][number] & { link: string; number: number };

export function agreementsTable({ data }: AtlasIndex): Table {
  const columns: Column<NumberedAgreement>[] = [
    {
      name: 'link',
      type: 'string',
      description: 'The link it belongs to',
      constraints: { required: true },
      value: ({ link }) => link,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'Its place among the agreements of the link, from 1; may change when one is added',
      constraints: { required: true, minimum: 1 },
      value: ({ number }) => number,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What was signed',
      constraints: { required: true, enum: agreementKinds },
      value: ({ kind }) => kind,
    },
    ...textColumns<NumberedAgreement>('text', 'What is known of it', ({ text }) => text),
    ...factColumns<NumberedAgreement>(),
  ];
  return table(
    {
      name: 'agreements',
      title: 'Agreements',
      description: 'What the two cities of a link signed: one row each. Many links have none that is known.',
      primaryKey: ['link', 'number'],
      foreignKeys: [{ field: 'link', table: 'links' }],
    },
    columns,
    data.links.flatMap(({ id: link, agreements }) =>
      agreements.map((agreement, place) => ({ ...agreement, link, number: place + 1 })),
    ),
  );
}
