import { expect, test } from 'vitest';
import { recordSchemas } from './records.ts';

test('a missing source is told together with the other mistakes of the same fact', () => {
  const link = {
    id: 'almaty--rennes',
    cities: ['almaty', 'rennes'],
    status: { value: 'unknown' },
    agreements: [{ kind: 'pact', sources: [], confidence: 'sourced' }],
    sources: ['wikidata-2016'],
    confidence: 'sourced',
  };
  const paths = recordSchemas.links.safeParse(link).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['agreements.0.kind', 'agreements.0.sources']);
});
