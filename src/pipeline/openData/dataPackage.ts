/** `data/datapackage.json`: Data Package v2 (datapackage.org), which tells machines what each file and column is. */
import { createHash } from 'node:crypto';
import { otherFiles, type DataRelease, type OtherFileName } from '#domain/openData.ts';
import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { lineEnd } from './csv.ts';
import type { Field, Table } from './table.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

const description = `Sister cities of the world: who is twinned with whom, since when, what stands in one city to honour the other, and what the two have done together. Each fact with its source, a date no sharper than the source gives it, and how sure it is.

The tables are CSV after RFC 4180: UTF-8 without a byte order mark, a header row, lines that end with CR LF. An empty cell means: not known, or not so. Dates are EDTF, with the year alone in a column of its own. Texts stand in up to four languages: en, ru, kk (in Cyrillic), fr; most are in English so far, and a cell of a language they have not been translated into is empty. A column “sources” holds ids of the table “sources” with one space between them. Texts stand as they are: a spreadsheet that takes a text beginning with = + - or @ for a formula must be told that the column is text.

Beside the files listed here, \`details/<city>.json\` and \`details/<city>--<city>.json\` hold all of one city or link, doubts in four languages included, and \`stories/<id>.json\` one story each.`;

const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

const otherTexts: Record<OtherFileName, [title: string, description: string]> = {
  'cities-map': ['Cities on the map', 'All cities as points. GeoJSON, RFC 7946.'],
  'links-map': ['Links on the map', 'All links as great circles, cut at ±180°. GeoJSON, RFC 7946.'],
  'links-compact': [
    'Links, compact',
    'What the page starts from: [index of city a, of city b, year or null, index into “statuses”]; the indices count the features of cities.geojson.',
  ],
  stories: ['Stories', 'Title and summary of the stories told at length.'],
  movement: [
    'The movement',
    'Milestones, and what sister cities are called in many languages, with their sources.',
  ],
  beginnings: ['Beginnings', 'The few milestones of the start page.'],
  'search-names': ['Names for searching', 'Other names of cities as they are written, and romanised.'],
  numbers: ['The atlas in numbers', 'How many cities, links, countries, memorials and events.'],
  quality: ['Data quality', 'What is still to be checked, found or translated.'],
};

function fingerprint(content: string): { bytes: number; hash: string } {
  const hash = createHash('sha256').update(content).digest('hex');
  return { bytes: Buffer.byteLength(content), hash: `sha256:${hash}` };
}

function fieldDescriptor({ name, type, description: what, constraints, delimiter }: Field) {
  return {
    name,
    type,
    format: 'default',
    description: what,
    ...(delimiter !== undefined && { delimiter, itemType: 'string' }),
    ...(constraints && { constraints }),
  };
}

function tableResource(table: Table, content: string) {
  const { name, title, fields, primaryKey, foreignKeys } = table;
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...fingerprint(content),
    dialect: { $schema: `${profiles}/tabledialect.json`, lineTerminator: lineEnd },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: fields.map(fieldDescriptor),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ field, table: resource }) => ({
          fields: [field],
          reference: { resource, fields: ['id'] },
        })),
      }),
    },
  };
}

function fileResource(name: OtherFileName, content: string) {
  const path = otherFiles[name];
  const [title, what] = otherTexts[name];
  const isMap = path.endsWith('.geojson');
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    path,
    title,
    description: what,
    format: isMap ? 'geojson' : 'json',
    mediatype: isMap ? 'application/geo+json' : 'application/json',
    encoding: 'utf-8',
    ...fingerprint(content),
  };
}

/** What the data rest on besides the pages that single facts name. */
function sources({ data }: AtlasIndex) {
  const dataSets = data.sources
    .filter(({ kind }) => kind === 'data-set')
    .map(({ title, url, date }) => ({
      title: title.en,
      ...(url !== undefined && { path: url }),
      ...(date !== undefined && { version: date }),
    }));
  return [
    ...dataSets,
    {
      title: 'Natural Earth (outlines of countries, against which the coordinates are checked)',
      path: 'https://www.naturalearthdata.com/',
    },
  ];
}

/** `content`: the files by their path, all of them that the package lists. */
export function dataPackage(
  index: AtlasIndex,
  tables: readonly Table[],
  release: DataRelease,
  content: (path: string) => string,
) {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'sister-cities-atlas',
    title: 'Sister Cities Atlas',
    description,
    version: release.version,
    keywords: ['sister cities', 'twin towns', 'town twinning', 'international friendship'],
    licenses: [licence],
    contributors: [{ title: 'The Sister Cities Atlas contributors', roles: ['dataCurator'] }],
    sources: sources(index),
    resources: [
      ...tables.map((table) => tableResource(table, content(`${table.name}.csv`))),
      // Object.keys forgets that the names are just these.
      ...(Object.keys(otherFiles) as OtherFileName[]).map((name) =>
        fileResource(name, content(otherFiles[name])),
      ),
    ],
  };
}
