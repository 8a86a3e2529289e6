/** `data/open-data.json`: what the page "Use the data" lists. The tables themselves: `pipeline/openData`. */

/** The tables: each is `data/<name>.csv`. */
export const tableNames = [
  'cities',
  'links',
  'agreements',
  'memorials',
  'events',
  'milestones',
  'sources',
] as const;
export type TableName = (typeof tableNames)[number];

/** Names in `datapackage.json` of the files that are no tables, and where they stand below `data/`. */
export const otherFiles = {
  'cities-map': 'cities.geojson',
  'links-map': 'links.geojson',
  'links-compact': 'links.json',
  stories: 'stories.json',
  movement: 'movement.json',
  beginnings: 'beginnings.json',
  'search-names': 'search.json',
  numbers: 'facts.json',
  quality: 'quality.json',
} as const;
export type OtherFileName = keyof typeof otherFiles;

export const descriptorPath = 'datapackage.json';
export const changelogPath = 'CHANGELOG.txt';

/** The version of the facts, after semver.org; data/CHANGELOG.md says what a step means. */
export type DataRelease = {
  version: string;
  /** YYYY-MM-DD */
  date: string;
};

export type OpenDataFile = {
  name: TableName | OtherFileName | 'datapackage';
  /** Below `data/`. */
  path: string;
  bytes: number;
  /** Rows of a table without its header, features of a map; left out where a file is neither. */
  rows?: number;
};

export type OpenData = { version: number; release: DataRelease; files: OpenDataFile[] };
