/** Columns that only cities have. */
import { nameChecks } from '#domain/kinds.ts';
import type { City } from '#pipeline/build/atlasIndex.ts';
import { dateColumns, sourcesColumn } from './columns.ts';
import type { Column } from './table.ts';

export function populationColumns(): Column<City>[] {
  return [
    {
      name: 'population',
      type: 'integer',
      description: 'Inhabitants, of the city proper where population_note_en says nothing else',
      constraints: { minimum: 1 },
      value: ({ population }) => population?.value,
    },
    {
      name: 'population_note_en',
      type: 'string',
      description: 'What is counted, if not the city proper. English',
      value: ({ population }) => population?.note?.en,
    },
    ...dateColumns<City>(
      'population_date',
      'When the inhabitants were counted',
      ({ population }) => population?.date,
    ),
    sourcesColumn(
      'population_sources',
      'What states the population',
      ({ population }) => population?.sources ?? [],
    ),
    {
      name: 'population_confidence',
      type: 'string',
      description: 'How sure the population is, as “confidence” in the other tables',
      value: ({ population }) => population?.confidence,
    },
  ];
}

export function provenanceColumns(): Column<City>[] {
  return [
    {
      name: 'names_from',
      type: 'string',
      description: 'What the names rest on. English',
      value: ({ provenance }) => provenance?.names,
    },
    {
      name: 'coordinates_from',
      type: 'string',
      description: 'What the coordinates rest on. English',
      value: ({ provenance }) => provenance?.coordinates,
    },
    ...(['ru', 'kk', 'fr'] as const).map((language): Column<City> => ({
      name: `name_check_${language}`,
      type: 'string',
      description: `How far name_${language} was checked; empty: not recorded`,
      constraints: { enum: nameChecks },
      value: ({ provenance }) => provenance?.nameChecks?.[language],
    })),
  ];
}
