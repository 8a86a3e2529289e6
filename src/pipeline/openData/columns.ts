/** Columns that several tables have, so that a date or a source reads the same in all of them. */
import type { LonLat } from '#domain/greatCircle.ts';
import { cityIdPattern } from '#domain/linkId.ts';
import { confidences } from '#domain/kinds.ts';
import { languages } from '#domain/language.ts';
import type { LocalizedText } from '#domain/localizedText.ts';
import { yearOf } from '#domain/partialDate.ts';
import type { Citation, Doubt } from '#domain/records.ts';
import { roundedPlace } from '#pipeline/rounded.ts';
import type { Column } from './table.ts';

const languageNames = {
  en: 'English',
  ru: 'Russian',
  kk: 'Kazakh, in Cyrillic',
  fr: 'French',
} as const;

const point = String.raw`\d{3}(X|\d(-\d{2}(-\d{2})?)?)~?`;
const datePattern = `(${point}|\\.\\.)(/(${point}|\\.\\.))?`;

const idPattern = cityIdPattern.source.replace(/^\^|\$$/g, '');
export const linkIdPattern = `${idPattern}--${idPattern}`;

/** The id of a source in `sources.csv`: a shared source's own, a page's address. Neither holds a space. */
export function sourceId(citation: Citation): string {
  return typeof citation === 'string' ? citation : citation.url;
}

export function idColumn<Row extends { id: string }>(description: string, pattern = idPattern): Column<Row> {
  return {
    name: 'id',
    type: 'string',
    description,
    constraints: { required: true, unique: true, pattern },
    value: ({ id }) => id,
  };
}

/** A name: all four languages are there. */
export function nameColumns<Row>(
  name: string,
  what: string,
  text: (row: Row) => LocalizedText,
): Column<Row>[] {
  return languages.map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    description: `${what}. ${languageNames[language]}`,
    constraints: { required: true },
    value: (row) => text(row)[language],
  }));
}

/** A text: a language may be missing, and is then empty. A blank line parts paragraphs. */
export function textColumns<Row>(
  name: string,
  what: string,
  text: (row: Row) => LocalizedText | undefined,
): Column<Row>[] {
  return languages.map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    description: `${what}. ${languageNames[language]}`,
    value: (row) => text(row)?.[language],
  }));
}

/** A date as its source gives it, and its year alone for those who count. */
export function dateColumns<Row>(
  name: string,
  what: string,
  date: (row: Row) => string | undefined,
): Column<Row>[] {
  return [
    {
      name,
      type: 'string',
      description: `${what}. EDTF, no sharper than the source: 1991, 1991-04, 1991-04-14, 2011~ (about), 2018-23 (autumn), 192X (the 1920s), 1928/.. (to today)`,
      constraints: { pattern: datePattern },
      value: date,
    },
    {
      name: name === 'date' ? 'year' : `${name.replace(/_date$/, '')}_year`,
      type: 'integer',
      description: `First year that the column “${name}” names`,
      value: (row) => yearOf(date(row)),
    },
  ];
}

/** Ids of `sources.csv` with one space between them. */
export function sourcesColumn<Row>(
  name: string,
  what: string,
  sources: (row: Row) => readonly Citation[],
): Column<Row> {
  return {
    name,
    type: 'list',
    delimiter: ' ',
    description: `${what}: ids of the table “sources”, with one space between them`,
    value: (row) => sources(row).map(sourceId).join(' '),
  };
}

/** Texts that may hold anything, so as JSON: ["Alma-Ata","Верный"]. Empty where there is none. */
export function textsColumn<Row>(
  name: string,
  description: string,
  texts: (row: Row) => readonly string[],
): Column<Row> {
  return {
    name,
    type: 'array',
    description: `${description}. A JSON array of texts`,
    value: (row) => (texts(row).length > 0 ? JSON.stringify(texts(row)) : null),
  };
}

export function doubtsColumn<Row extends { doubts?: Doubt[] | undefined }>(): Column<Row> {
  return textsColumn(
    'doubts_en',
    'What is uncertain, missing or told differently. English',
    ({ doubts = [] }) => doubts.map(({ text }) => text.en),
  );
}

export function confidenceColumn<Row extends { confidence: string }>(): Column<Row> {
  return {
    name: 'confidence',
    type: 'string',
    description:
      'founding: one of the five texts the atlas began with states it; sourced: a source named beside it states it; unchecked: no source yet',
    constraints: { required: true, enum: confidences },
    value: ({ confidence }) => confidence,
  };
}

/** Where a thing is; empty where nobody knows, unless a place is required. */
export function coordinateColumns<Row>(
  place: (row: Row) => LonLat | undefined,
  constraints: { required?: true } = {},
): Column<Row>[] {
  const rounded = (row: Row): LonLat | undefined => {
    const found = place(row);
    return found && roundedPlace(found);
  };
  return [
    {
      name: 'longitude',
      type: 'number',
      description: 'Degrees east of Greenwich (WGS 84)',
      constraints: { ...constraints, minimum: -180, maximum: 180 },
      value: (row) => rounded(row)?.[0],
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'Degrees north of the equator (WGS 84)',
      constraints: { ...constraints, minimum: -90, maximum: 90 },
      value: (row) => rounded(row)?.[1],
    },
  ];
}
