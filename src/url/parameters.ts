import { embedQuery } from './embedQuery.ts';
import type { LinkFilter } from '#domain/filter.ts';
import { linkStatuses, type LinkStatus } from '#domain/kinds.ts';
import { defaultsOf, oneOf, optional, readAll, writeAll, type Parameter, type Table } from './parameter.ts';

export const themes = ['auto', 'paper', 'night'] as const;
export type Theme = (typeof themes)[number];
export const projections = ['globe', 'flat'] as const;
export type Projection = (typeof projections)[number];
/** The map by MapLibre, or the drawn one that needs no WebGL2. */
export const maps = ['live', 'drawn'] as const;
type MapKind = (typeof maps)[number];

/** Where the map looks: longitude, latitude in degrees; MapLibre zoom. */
export type View = { lon: number; lat: number; zoom: number };

/** What stands in the query of an address. Every parameter, its default and its form are in `table`. */
export type Parameters = LinkFilter & {
  theme: Theme;
  projection: Projection;
  map: MapKind;
  /** Null: the map chooses the view that fits the page. */
  view: View | null;
  /** Id of what is opened on the page: a memorial, event, milestone, fact, country or part of the text. */
  entry: string | null;
  /** In an embed: its own part of the query (embedParameters.ts), kept on every way within it. */
  embed: string | null;
};

const year: Parameter<number | null> = { default: null, read: readYear, write: String };

const table: Table<Omit<Parameters, 'embed'>> = {
  theme: oneOf(themes, 'auto'),
  projection: oneOf(projections, 'globe'),
  map: oneOf(maps, 'live'),
  view: { default: null, read: readView, write: (view) => (view ? writeView(view) : '') },
  entry: optional((text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : null)),
  from: year,
  to: year,
  // An array is written with commas.
  status: { default: null, read: readStatuses, write: String },
  country: optional((text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null)),
};

function readYear(text: string): number | null {
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

/** `active,ended`; what is no status is left out. */
function readStatuses(text: string): readonly LinkStatus[] | null {
  const asked = text.toLowerCase().split(',');
  const statuses = linkStatuses.filter((status) => asked.includes(status));
  return statuses.length > 0 ? statuses : null;
}

/** `zoom/lat/lon`, as in OpenStreetMap's addresses. */
function readView(text: string): View | null {
  const numbers = text.split('/').map(Number);
  const [zoom, lat, lon] = numbers;
  if (numbers.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null;
  if (text.split('/').some((part) => part.trim() === '')) return null;
  if (!numbers.every(Number.isFinite)) return null;
  if (zoom < 0 || zoom > 22 || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { lon, lat, zoom };
}

function writeView({ lon, lat, zoom }: View): string {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return `${round(zoom, 2)}/${round(lat, 3)}/${round(wrapped, 3)}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

export const defaultParameters: Parameters = { ...defaultsOf(table), embed: null };

/** Unknown parameters are ignored; a bad value becomes the default. */
export function readParameters(search: string): Parameters {
  const values = readAll(table, new URLSearchParams(search));
  const embed = embedQuery(search);
  const { from, to } = values;
  // Years in the other order mean the same span.
  if (from !== null && to !== null && from > to) return { ...values, from: to, to: from, embed };
  return { ...values, embed };
}

/** `?theme=night&view=…`, or an empty string where all stand at their defaults. */
export function writeParameters({ embed, ...values }: Parameters): string {
  const pairs = [...(embed === null ? [] : [embed]), ...writeAll(table, values)];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The filter that the parameters ask for, and nothing else of them; null where they ask for none. */
export function filterOf({ from, to, status, country }: Parameters): LinkFilter | null {
  const filter = { from, to, status, country };
  return Object.values(filter).every((part) => part === null) ? null : filter;
}
