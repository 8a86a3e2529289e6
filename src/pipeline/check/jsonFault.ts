/**
 * Finds the first fault of a JSON text with its place, and keys that stand twice, of which JSON.parse
 * silently keeps the last. A loop with its own stack: no nesting is too deep for it.
 */
export type JsonFault = { line: number; column: number; reason: string };

const space = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids just these inside a text
const stringToken = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const scalarToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Level = { closing: '}' | ']'; keys: Set<string> | null };
/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'after value' | 'end';

export function jsonFault(text: string): JsonFault | null {
  const levels: Level[] = [];
  let at = 0;
  let expected: Expected = 'value';

  const fault = (reason: string, offset = at): JsonFault => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason };
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || (found === '' && pattern !== space)) return null;
    at += found.length;
    return found;
  };
  const afterValue = (): Expected => (levels.length === 0 ? 'end' : 'after value');

  for (;;) {
    take(space);
    const next = text[at];
    if (expected === 'end')
      return next === undefined ? null : fault('text follows after the end of the record');
    if (next === undefined)
      return fault(
        text.trim() === ''
          ? 'the file is empty'
          : 'the file ends too early: a bracket or quote is not closed',
      );
    const level = levels.at(-1);
    switch (expected) {
      case 'value':
      case 'value or ]': {
        if (next === '{' || next === '[') {
          at += 1;
          levels.push({ closing: next === '{' ? '}' : ']', keys: next === '{' ? new Set() : null });
          expected = next === '{' ? 'name or }' : 'value or ]';
        } else if (next === ']' && expected === 'value or ]') {
          at += 1;
          levels.pop();
          expected = afterValue();
        } else if (take(stringToken) ?? take(scalarToken)) {
          expected = afterValue();
        } else {
          return fault(valueReason(next));
        }
        break;
      }
      case 'name':
      case 'name or }': {
        if (next === '}' && expected === 'name or }') {
          at += 1;
          levels.pop();
          expected = afterValue();
          break;
        }
        const start = at;
        const name = take(stringToken);
        if (name === null)
          return fault(
            next === '}'
              ? 'a comma stands before the closing }'
              : 'a field name in double quotes is expected',
          );
        if (level?.keys?.has(name)) return fault(`the field ${name} stands twice`, start);
        level?.keys?.add(name);
        take(space);
        if (text[at] !== ':') return fault('a colon is expected after the field name');
        at += 1;
        expected = 'value';
        break;
      }
      case 'after value': {
        if (next === ',') {
          at += 1;
          expected = level?.closing === '}' ? 'name' : 'value';
        } else if (next === level?.closing) {
          at += 1;
          levels.pop();
          expected = afterValue();
        } else {
          return fault(`a comma or the closing ${level?.closing ?? ''} is expected`);
        }
        break;
      }
    }
  }
}

function valueReason(next: string): string {
  if (next === '"') return 'the text in quotes is not closed on its line, or holds a wrong \\ or a tab';
  if (next === ']') return 'a comma stands before the closing ]';
  if (next === "'") return 'texts stand in double quotes, not in single ones';
  return 'a value is expected: a text in double quotes, a number, true, false, { or [';
}
