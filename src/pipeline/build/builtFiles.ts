import type { AtlasData } from '#pipeline/check/checkData.ts';
import { buildIndex } from './atlasIndex.ts';
import { cityDetails, linkDetails } from './details.ts';
import { linksGeoJson, startFiles } from './maps.ts';
import { beginnings, movement, storyDetails, storySummaries } from './narrative.ts';
import { atlasNumbers, qualityReport } from './numbers.ts';
import { searchJson } from './searchNames.ts';

/** Path below the output folder → content. */
export type BuiltFiles = Map<string, string>;

/** All built files. The same data gives the same bytes: no dates, no random, everything sorted. */
export function builtFiles(data: AtlasData): BuiltFiles {
  const index = buildIndex(data);
  const start = startFiles(index);
  const values: [string, unknown][] = [
    ['cities.geojson', start.cities],
    ['links.geojson', linksGeoJson(index)],
    ['links.json', start.links],
    ['stories.json', storySummaries(index)],
    ['movement.json', movement(index)],
    ['beginnings.json', beginnings(index)],
    ['search.json', searchJson(index)],
    ['facts.json', atlasNumbers(index)],
    ['quality.json', qualityReport(index)],
    ...data.cities.map((city): [string, unknown] => [`details/${city.id}.json`, cityDetails(index, city)]),
    ...data.links.map((link): [string, unknown] => [`details/${link.id}.json`, linkDetails(index, link)]),
    ...data.stories.map((story): [string, unknown] => [
      `stories/${story.id}.json`,
      storyDetails(index, story),
    ]),
  ];
  return new Map(values.map(([path, value]) => [path, `${JSON.stringify(value)}\n`]));
}
