import { csvFormatRow } from 'd3-dsv';
import type { Table, Value } from './table.ts';

/** RFC 4180 ends its lines so, and so do tables of a Data Package that say nothing else. */
export const lineEnd = '\r\n';

/** A cell as text; null and undefined are empty. Texts stand as they are, whatever they begin with. */
export function cell(value: Value): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A table with a header row, after RFC 4180. The last row ends with a line end too. */
export function csvText({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => csvFormatRow(line) + lineEnd).join('');
}
