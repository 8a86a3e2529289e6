import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { citiesTable } from './citiesTable.ts';
import { eventsTable } from './eventsTable.ts';
import { agreementsTable, linksTable } from './linksTables.ts';
import { memorialsTable } from './memorialsTable.ts';
import { milestonesTable } from './milestonesTable.ts';
import { sourcesTable } from './sourcesTable.ts';
import type { Table } from './table.ts';

/** The tables of the atlas, in the order they are listed. */
export function tables(index: AtlasIndex): Table[] {
  return [
    citiesTable(index),
    linksTable(index),
    agreementsTable(index),
    memorialsTable(index),
    eventsTable(index),
    milestonesTable(index),
    sourcesTable(index),
  ];
}
