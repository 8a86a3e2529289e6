import type { CitedSources } from '#domain/built.ts';
import type { AtlasData } from '#pipeline/check/checkData.ts';
import { leaves } from '#pipeline/check/leaves.ts';

/** The shared sources that anything in the given records cites, by id, sorted. */
export function citedSources(data: AtlasData, ...records: readonly unknown[]): CitedSources {
  const cited = new Set(
    records
      .flatMap(leaves)
      .filter(({ path }) => /(^|\.)sources\[\d+\]$/.test(path))
      .map(({ value }) => value),
  );
  return Object.fromEntries(
    data.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source]),
  );
}
