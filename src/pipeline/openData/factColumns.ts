import type { LocalizedText } from '#domain/localizedText.ts';
import type { Citation, Doubt, OtherDate } from '#domain/records.ts';
import { confidenceColumn, dateColumns, doubtsColumn, sourcesColumn, textsColumn } from './columns.ts';
import type { Column } from './table.ts';

type Fact = {
  date?: string | undefined;
  otherDates?: OtherDate[] | undefined;
  people?: LocalizedText[] | undefined;
  doubts?: Doubt[] | undefined;
  sources: Citation[];
  confidence: string;
};

/** What every single fact carries: when, who, from where, how sure. */
export function factColumns<Row extends Fact>(): Column<Row>[] {
  return [
    ...dateColumns<Row>('date', 'When', ({ date }) => date),
    {
      name: 'other_dates',
      type: 'list',
      delimiter: ' ',
      description: 'Dates that other sources give: EDTF, with one space between them',
      value: ({ otherDates = [] }) => otherDates.map(({ date }) => date).join(' '),
    },
    textsColumn(
      'people_en',
      'People named, with their office if the source gives it. English',
      ({ people = [] }) => people.map(({ en }) => en),
    ),
    doubtsColumn(),
    sourcesColumn('sources', 'What states it', ({ sources }) => sources),
    confidenceColumn(),
  ];
}
