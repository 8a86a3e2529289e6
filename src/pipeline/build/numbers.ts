import { dataVersion, type AtlasNumbers, type QualityReport } from '#domain/built.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import type { NameCheck } from '#domain/kinds.ts';
import { type AtlasIndex } from './atlasIndex.ts';

export function atlasNumbers({ data, memorials, events }: AtlasIndex): AtlasNumbers {
  return {
    version: dataVersion,
    cities: data.cities.length,
    links: data.links.length,
    countries: new Set(data.cities.map(({ country }) => country)).size,
    datedLinks: data.links.filter((link) => firstAgreementDate(link) !== undefined).length,
    memorials: memorials.length,
    events: events.length,
  };
}

export function qualityReport(index: AtlasIndex): QualityReport {
  const { cities, links, stories } = index.data;
  const memorials = index.memorials.map(({ memorial }) => memorial);
  const facts = [...cities, ...stories].flatMap((record) => record.facts ?? []);
  return {
    version: dataVersion,
    names: {
      ru: uncheckedNames(index, 'ru'),
      kk: uncheckedNames(index, 'kk'),
      fr: uncheckedNames(index, 'fr'),
    },
    unchecked: {
      links: countUnchecked(links),
      agreements: countUnchecked(links.flatMap(({ agreements }) => agreements)),
      memorials: countUnchecked(memorials),
      events: countUnchecked(index.events.map(({ event }) => event)),
      facts: countUnchecked(facts),
      populations: countUnchecked(cities.flatMap(({ population }) => population ?? [])),
    },
    undatedLinks: links.filter((link) => firstAgreementDate(link) === undefined).map(({ id }) => id),
    memorialsWithoutCoordinates: sortedIds(memorials.filter(({ coordinates }) => coordinates === undefined)),
    memorialsWithUncheckedCoordinates: sortedIds(
      memorials.filter((memorial) => memorial.coordinatesUnchecked === true),
    ),
  };
}

function countUnchecked(facts: readonly { confidence: string }[]): number {
  return facts.filter(({ confidence }) => confidence === 'unchecked').length;
}

function sortedIds(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id).toSorted();
}

function uncheckedNames({ data }: AtlasIndex, language: 'ru' | 'kk' | 'fr'): QualityReport['names']['ru'] {
  const idsOf = (check: NameCheck): string[] =>
    data.cities.filter(({ provenance }) => provenance?.nameChecks?.[language] === check).map(({ id }) => id);
  return {
    unchecked: idsOf('unchecked'),
    'copied-from-russian': idsOf('copied-from-russian'),
    'copied-from-english': idsOf('copied-from-english'),
  };
}
