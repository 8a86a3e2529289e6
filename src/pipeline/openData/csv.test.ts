// @vitest-environment node
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, csvText } from './csv.ts';
import type { Field, Value } from './table.ts';

const fields: Field[] = ['first', 'second'].map((name) => ({ name, type: 'string', description: name }));

const awkwardTexts = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '',
  '\uFEFF',
  "'",
  ';',
  '\t',
  '\0',
  '=1+1',
  '+7 727',
  '-1',
  '@x',
];
const awkward = fc.constantFrom(...awkwardTexts);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join('')),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);

test('whatever stands in a cell is read back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (rows) => {
      const [, ...back] = csvParseRows(csvText({ fields, rows }));
      expect(back).toEqual(rows.map((row) => row.map(cell)));
    }),
  );
});

test('lines end with CR LF, the last one too; a line end inside a text stays what it is', () => {
  expect(csvText({ fields, rows: [['a\nb', 'c']] })).toBe('first,second\r\n"a\nb",c\r\n');
});

test('quotes are doubled, and only cells that need them have any', () => {
  expect(csvText({ fields, rows: [['“a” b', 'say "c", d']] })).toBe(
    'first,second\r\n“a” b,"say ""c"", d"\r\n',
  );
});

// Documented in datapackage.json: a sign put before a text would be a false text to all who do not use a spreadsheet.
test.each(['=1+1', '+7', '-5 °C', '@home'])('%s is written as it is', (formula) => {
  expect(csvText({ fields, rows: [[formula, '']] })).toBe(`first,second\r\n${formula},\r\n`);
});

test('not known is an empty cell, no and nought are not', () => {
  expect(
    csvText({
      fields,
      rows: [
        [null, undefined],
        [false, 0],
      ],
    }),
  ).toBe('first,second\r\n,\r\nfalse,0\r\n');
});
