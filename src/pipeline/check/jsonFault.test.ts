import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './jsonFault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place of a fault', () => {
  test.each([
    ['', 1, 1, /empty/],
    ['{\n  "a": 1,\n}', 3, 1, /comma stands before/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma or the closing }/],
    ['{"a": 1', 1, 8, /ends too early/],
    ['{"a" 1}', 1, 6, /colon/],
    ["{'a': 1}", 1, 2, /double quotes/],
    ['{"a": "x\ty"}', 1, 7, /not closed/],
    ['[1, 2,]', 1, 7, /comma stands before/],
    ['{"a": 1} x', 1, 10, /follows/],
    ['{"a": 1, "a": 2}', 1, 10, /"a" stands twice/],
    ['{"a": 01}', 1, 8, /comma or the closing/],
    ['{"a": nul}', 1, 7, /value is expected/],
    ['{a: 1}', 1, 2, /field name in double quotes/],
    ['{"a": "b}', 1, 7, /not closed/],
    ['["a" "b"]', 1, 6, /comma or the closing \]/],
    ['{"a": 1} "b', 1, 10, /follows/],
    ['// a\n{}', 1, 1, /value is expected/],
    ['{"a": [1, {"b": 2]}', 1, 18, /comma or the closing }/],
    ['{"a": 1, "\\u0061": 2}', 1, 10, /"a" stands twice/],
  ])('of %j is line %d, column %d', (text, line, column, reason) => {
    expect(jsonFault(text)).toEqual({ line, column, reason: expect.stringMatching(reason) });
  });

  test('the same field in different groups is no fault', () => {
    expect(jsonFault('[{"a":{"a":1}},{"a":2}]')).toBeNull();
  });
});

describe('against JSON.parse', () => {
  test('everything JSON.stringify writes is without fault', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeNull();
      }),
    );
  });

  test('what it takes and what it refuses is the same, whatever was cut, doubled or swapped', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      '"b"',
      '\u0000',
    );
    const spoilt = fc
      .tuple(fc.json({ maxDepth: 2 }), fc.nat(), fc.nat(3), fc.array(piece, { maxLength: 3 }))
      .map(([text, at, removed, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put.join('') + text.slice(place + removed);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          spoilt,
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const fault = jsonFault(text);
          fc.pre(!fault?.reason.endsWith('stands twice'));
          expect(fault === null).toBe(parses(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('nesting deeper than any record is told, not thrown', () => {
    expect(jsonFault('['.repeat(500) + ']'.repeat(500))).toBeNull();
    for (const text of ['['.repeat(200_000) + ']'.repeat(200_000), '{"a":'.repeat(200_000)]) {
      expect(jsonFault(text)).toEqual({ line: 1, column: 1, reason: expect.stringContaining('deeper') });
    }
  });
});
