import { buildAtlas } from '#domain/atlas.ts';
import type {
  AtlasNumbers,
  CitiesGeoJson,
  CityDetails,
  LinkDetails,
  LinksJson,
  StoryDetails,
} from '#domain/built.ts';
import type { Distribution, HeadFacts } from './headContext.ts';

const mediaTypes: [ending: string, mediaType: string][] = [
  ['datapackage.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.csv', 'text/csv'],
];

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
    distributions: [...built.keys()].toSorted().flatMap((path): Distribution[] => {
      const mediaType = mediaTypes.find(([ending]) => path.endsWith(ending))?.[1];
      return mediaType === undefined ? [] : [{ path: `data/${path}`, mediaType }];
    }),
  };
}
