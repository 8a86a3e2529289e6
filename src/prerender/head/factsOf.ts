import { buildAtlas } from '#domain/atlas.ts';
import type {
  AtlasNumbers,
  CitiesGeoJson,
  CityDetails,
  LinkDetails,
  LinksJson,
  StoryDetails,
} from '#domain/built.ts';
import type { HeadFacts } from './headContext.ts';
import { openDataFiles } from './openDataFiles.ts';

/** Reads the built files (path below `data/` → text) as the facts that heads are written from. */
export function factsOf(built: ReadonlyMap<string, string>): HeadFacts {
  const find = <T>(path: string): T | undefined => {
    const text = built.get(path);
    // The build wrote these files in the shapes of domain/built.ts.
    return text === undefined ? undefined : (JSON.parse(text) as T);
  };
  const read = <T>(path: string): T => {
    const value = find<T>(path);
    if (value === undefined) throw new Error(`${path} is not among the built files`);
    return value;
  };
  return {
    atlas: buildAtlas(read<CitiesGeoJson>('cities.geojson'), read<LinksJson>('links.json')),
    numbers: read<AtlasNumbers>('facts.json'),
    city: (id) => find<CityDetails>(`details/${id}.json`),
    link: (id) => find<LinkDetails>(`details/${id}.json`),
    story: (id) => find<StoryDetails>(`stories/${id}.json`),
    distributions: openDataFiles(built.keys()),
  };
}
