/** How one parameter of an address is read and written. `read` gives null where the text is not of its form. */
export type Parameter<T> = { default: T; read: (text: string) => T | null; write: (value: T) => string };

/** Parameters by name, in the order in which they are written. */
export type Table<Values> = { [Name in keyof Values]: Parameter<Values[Name]> };

export function oneOf<T extends string>(values: readonly T[], fallback: T): Parameter<T> {
  return {
    default: fallback,
    read: (text) => values.find((value) => value === text) ?? null,
    write: String,
  };
}

/** A text of a form that need not be there: `read` gives it as it is to be kept. */
export function optional(read: (text: string) => string | null): Parameter<string | null> {
  return { default: null, read, write: String };
}

/** Slashes and commas need no escape in a query, and `3/48/2` reads better than `3%2F48%2F2`. */
export function pair(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

// As: Object.entries forgets which value belongs to which parameter; here each stays with its own.
const entriesOf = <Values extends object>(table: Table<Values>) =>
  Object.entries(table) as [keyof Values & string, Parameter<unknown>][];

/** The values in a query; the default where one stands not there or has a bad form. */
export function readAll<Values extends object>(table: Table<Values>, query: URLSearchParams): Values {
  const values = entriesOf(table).map(([name, { read, default: fallback }]) => {
    const text = query.get(name);
    return [name, (text === null ? null : read(text)) ?? fallback];
  });
  // As: there is a value for every name of the table.
  return Object.fromEntries(values) as Values;
}

export function defaultsOf<Values extends object>(table: Table<Values>): Values {
  return readAll(table, new URLSearchParams());
}

/** `name=value` for each that is not at its default. */
export function writeAll<Values extends object>(table: Table<Values>, values: Values): string[] {
  return entriesOf(table).flatMap(([name, parameter]) => {
    const value = values[name];
    if (value === parameter.default) return [];
    return [pair(name, parameter.write(value))];
  });
}
