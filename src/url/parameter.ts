/** How one parameter of an address is read and written. `read` gives null where the text is not of its form. */
export type Parameter<T> = { default: T; read: (text: string) => T | null; write: (value: T) => string };

export function oneOf<T extends string>(values: readonly T[], fallback: T): Parameter<T> {
  return {
    default: fallback,
    read: (text) => values.find((value) => value === text) ?? null,
    write: (value) => value,
  };
}

/** The value in a query, or the default where it stands not there or has a bad form. */
export function readOne<T>(
  query: URLSearchParams,
  name: string,
  { read, default: fallback }: Parameter<T>,
): T {
  const text = query.get(name);
  return (text === null ? null : read(text)) ?? fallback;
}

/** Slashes and commas need no escape in a query, and `3/48/2` reads better than `3%2F48%2F2`. */
export function pair(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** `name=value`, or nothing where the value is the default. */
export function writeOne<T>(name: string, parameter: Parameter<T>, value: T): string[] {
  return value === parameter.default ? [] : [pair(name, parameter.write(value))];
}
