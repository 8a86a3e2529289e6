/** One description gives both: a table's CSV and its Table Schema in `datapackage.json`. */
import type { TableName } from '#domain/openData.ts';

/** Null and undefined are written as nothing: not known, or not so. */
export type Value = string | number | boolean | null | undefined;

type Constraints = {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/** A field of Table Schema (Data Package v2). `format` is always the type's own. */
export type Field = {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array';
  description: string;
  constraints?: Constraints;
  /** Between the entries of a list. */
  delimiter?: string;
};

export type Column<Row> = Field & { value: (row: Row) => Value };

/** The field of this table, and the table whose `id` it names. */
export type ForeignKey = { field: string; table: TableName };

type Description = {
  name: TableName;
  title: string;
  description: string;
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
};

export type Table = Description & { fields: readonly Field[]; rows: readonly (readonly Value[])[] };

export function table<Row>(
  description: Description,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...description,
    fields: columns.map(fieldOf),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

function fieldOf<Row>(column: Column<Row>): Field {
  const { value: _, ...field } = column;
  return field;
}
