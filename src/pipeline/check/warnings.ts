import type { AtlasData } from './checkData.ts';
import { warning, type Problem } from './problem.ts';

/** What is no mistake but should be known: names not yet translated, shared sources nobody cites. */
export function dataWarnings(data: AtlasData, citedIds: ReadonlySet<string>): Problem[] {
  const copied = data.cities.flatMap((city) =>
    Object.entries(city.provenance?.nameChecks ?? {})
      .filter(([, check]) => check.startsWith('copied'))
      .map(([language, check]) =>
        warning(
          `cities/${city.id}.json`,
          `name.${language}`,
          `name ${check.replaceAll('-', ' ')}: a name of its own is wanted`,
        ),
      ),
  );
  const unused = data.sources
    .filter((source) => !citedIds.has(source.id))
    .map((source) => warning(`sources/${source.id}.json`, '', 'no record cites this shared source'));
  return [...copied, ...unused];
}
