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
export type Parameters = {
  theme: Theme;
  projection: Projection;
  map: MapKind;
  /** Null: the map chooses the view that fits the page. */
  view: View | null;
  /** Id of what is opened on the page: a memorial, event, milestone, fact, country or part of the text. */
  entry: string | null;
};

type Parameter<T> = { default: T; read: (text: string) => T | null; write: (value: T) => string };
type Table = { [Name in keyof Parameters]: Parameter<Parameters[Name]> };

function oneOf<T extends string>(values: readonly T[], fallback: T): Parameter<T> {
  return {
    default: fallback,
    read: (text) => values.find((value) => value === text) ?? null,
    write: (value) => value,
  };
}

const table: Table = {
  theme: oneOf(themes, 'auto'),
  projection: oneOf(projections, 'globe'),
  map: oneOf(maps, 'live'),
  view: { default: null, read: readView, write: (view) => (view ? writeView(view) : '') },
  entry: {
    default: null,
    read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : null),
    write: (value) => value ?? '',
  },
};

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

export const defaultParameters: Parameters = {
  theme: table.theme.default,
  projection: table.projection.default,
  map: table.map.default,
  view: table.view.default,
  entry: table.entry.default,
};

/** Unknown parameters are ignored; a bad value becomes the default. */
export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const read = <Name extends keyof Parameters>(name: Name): Parameters[Name] => {
    const text = query.get(name);
    return (text === null ? null : table[name].read(text)) ?? table[name].default;
  };
  return {
    theme: read('theme'),
    projection: read('projection'),
    map: read('map'),
    view: read('view'),
    entry: read('entry'),
  };
}

/** `?theme=night&view=…`, or an empty string where all stand at their defaults. */
export function writeParameters(parameters: Parameters): string {
  // Object.keys forgets that the keys of `table` are just these.
  const names = Object.keys(table) as (keyof Parameters)[];
  const pairs = names.flatMap((name) => writePair(name, parameters));
  // Slashes need no escape in a query, and `3/48/2` reads better than `3%2F48%2F2`.
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function writePair<Name extends keyof Parameters>(name: Name, parameters: Parameters): string[] {
  const value = parameters[name];
  if (value === table[name].default) return [];
  return [`${name}=${encodeURIComponent(table[name].write(value)).replaceAll('%2F', '/')}`];
}
