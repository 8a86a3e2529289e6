import { cityKinds } from '#domain/kinds.ts';
import type { AtlasIndex, City } from '#pipeline/build/atlasIndex.ts';
import { populationColumns, provenanceColumns } from './cityColumns.ts';
import {
  coordinateColumns,
  doubtsColumn,
  idColumn,
  nameColumns,
  textColumns,
  textsColumn,
} from './columns.ts';
import { table, type Column, type Table } from './table.ts';

export function citiesTable(index: AtlasIndex): Table {
  const columns: Column<City>[] = [
    idColumn('Id of the city, never changed: it stands in addresses too'),
    {
      name: 'kind',
      type: 'string',
      description: 'What the source calls it; most are a city',
      constraints: { required: true, enum: cityKinds },
      value: ({ kind }) => kind,
    },
    ...nameColumns<City>('name', 'Name', ({ name }) => name),
    {
      name: 'name_local',
      type: 'string',
      description: 'Name in the language of the place',
      constraints: { required: true },
      value: ({ localName }) => localName.text,
    },
    {
      name: 'lang_local',
      type: 'string',
      description: 'Language of name_local (BCP 47)',
      constraints: { required: true },
      value: ({ localName }) => localName.lang,
    },
    textsColumn(
      'other_names',
      'Old names, other spellings and forms in other languages',
      ({ otherNames = [] }) => otherNames.map(({ text }) => text),
    ),
    {
      name: 'country',
      type: 'string',
      description: 'Country code (ISO 3166-1 alpha-2). NA is Namibia, no missing value',
      constraints: { required: true, pattern: '[A-Z]{2}' },
      value: ({ country }) => country,
    },
    ...coordinateColumns<City>(({ coordinates }) => coordinates, { required: true }),
    {
      name: 'time_zone',
      type: 'string',
      description: 'Time zone as the tz database writes it',
      constraints: { required: true },
      value: ({ timeZone }) => timeZone,
    },
    ...populationColumns(),
    {
      name: 'wikidata',
      type: 'string',
      description: 'Wikidata id',
      constraints: { pattern: String.raw`Q\d+` },
      value: ({ identifiers }) => identifiers?.wikidata,
    },
    {
      name: 'wikidata_note',
      type: 'string',
      description: 'How sure the Wikidata id is',
      value: ({ identifiers }) => identifiers?.wikidataNote,
    },
    {
      name: 'geonames',
      type: 'integer',
      description: 'GeoNames id',
      constraints: { minimum: 1 },
      value: ({ identifiers }) => identifiers?.geonames,
    },
    {
      name: 'links',
      type: 'integer',
      description: 'Number of its links in the atlas',
      constraints: { required: true, minimum: 0 },
      value: ({ id }) => index.linksOf(id).length,
    },
    ...textColumns<City>('text', 'What there is to tell beyond its links', ({ text }) => text),
    ...provenanceColumns(),
    doubtsColumn(),
  ];
  return table(
    {
      name: 'cities',
      title: 'Cities',
      description: 'Cities, towns, districts and regions that have a link: one row each.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    columns,
    index.data.cities,
  );
}
