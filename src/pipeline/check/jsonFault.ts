import { visit } from 'jsonc-parser';
import { quoted } from './fieldPath.ts';

export type JsonFault = { line: number; column: number; reason: string };

/** Where the reader stands: what may come next. */
type Place = 'value' | 'name' | 'colon' | 'after value' | 'end';
/** Names of the fields so far of each open group of fields; null for a list. */
type Level = Set<string> | null;

/**
 * Finds the first fault of a JSON text with its place, and fields that stand twice, of which JSON.parse
 * silently keeps the last.
 */
export function jsonFault(text: string): JsonFault | null {
  const levels: Level[] = [];
  let place: Place = 'value';
  let first: JsonFault | null = null;

  const found = (reason: string, line: number, column: number): void => {
    first ??= { line: line + 1, column: column + 1, reason };
  };
  const open = (level: Level): void => {
    levels.push(level);
    place = level ? 'name' : 'value';
  };
  const valueEnded = (): void => {
    place = levels.length === 0 ? 'end' : 'after value';
  };
  const close = (): void => {
    levels.pop();
    valueEnded();
  };

  try {
    visit(
      text,
      {
        onObjectBegin: () => open(new Set()),
        onArrayBegin: () => open(null),
        onObjectProperty: (name, _offset, _length, line, column) => {
          const names = levels.at(-1);
          if (names?.has(name)) found(`the field ${quoted(name)} stands twice`, line, column);
          names?.add(name);
          place = 'colon';
        },
        onSeparator: (sign) => {
          place = sign === ',' && levels.at(-1) ? 'name' : 'value';
        },
        onLiteralValue: valueEnded,
        onObjectEnd: close,
        onArrayEnd: close,
        onError: (_code, offset, _length, line, column) =>
          found(reasonAt(text, offset, place, levels.at(-1)), line, column),
      },
      { disallowComments: true },
    );
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    found('groups and lists stand in one another deeper than any record does', 0, 0);
  }
  return first;
}

function reasonAt(text: string, offset: number, place: Place, level: Level | undefined): string {
  const next = text[offset];
  if (next === undefined) {
    return text.trim() === ''
      ? 'the file is empty'
      : 'the file ends too early: a bracket or quote is not closed';
  }
  switch (place) {
    case 'value':
      return valueReason(next);
    case 'name':
      if (next === '}') return 'a comma stands before the closing }';
      return 'a field name in double quotes is expected';
    case 'colon':
      return 'a colon is expected after the field name';
    case 'end':
      return 'text follows after the end of the record';
    case 'after value':
      return `a comma or the closing ${level ? '}' : ']'} is expected`;
  }
}

function valueReason(next: string): string {
  if (next === '"') return 'the text in quotes is not closed on its line, or holds a wrong \\ or a tab';
  if (next === ']') return 'a comma stands before the closing ]';
  if (next === "'") return 'texts stand in double quotes, not in single ones';
  return 'a value is expected: a text in double quotes, a number, true, false, { or [';
}
