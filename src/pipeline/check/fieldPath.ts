/** Writes a path as an editor would: `agreements[0].date`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => appendKey(text, typeof key === 'number' ? key : String(key)), '');
}

export function appendKey(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = /^[\w$-]{1,60}$/.test(key) ? key : quoted(key);
  return path === '' ? name : `${path}.${name}`;
}

const longestShown = 70;
/** Other characters (controls, formats such as bidirectional overrides, half surrogates), ignorable ones, odd spaces, line ends. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u00A0]/gu;

/** The text in quotes, on one line, cut short, with every invisible or reordering character spelt out. */
export function quoted(text: string): string {
  const cut = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  const safe = cut.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16).toUpperCase().padStart(4, '0');
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits}`;
  });
  return `"${safe}"`;
}

/** What stands in a field, shortly: never walks into lists or objects, which may be endlessly deep. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return value === null ? 'null' : 'a group of fields { … }';
}
