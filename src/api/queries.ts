import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AtlasNumbers,
  Beginnings,
  CityDetails,
  LinkDetails,
  Movement,
  SearchJson,
  StoryDetails,
  StorySummary,
} from '#domain/built.ts';
import type { OpenData } from '#domain/openData.ts';
import { fetchData } from './fetchData.ts';
import { loadAtlas } from './loadAtlas.ts';

/** The built files never change under a running page: what came once is kept. */
const kept = { staleTime: Infinity, gcTime: Infinity } as const;

export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ signal }) => loadAtlas(signal),
  ...kept,
});

export function fileQuery<T>(path: string) {
  return queryOptions({
    queryKey: ['file', path],
    queryFn: ({ signal }) => fetchData<T>(path, signal),
    ...kept,
  });
}

export const cityQuery = (id: string) => fileQuery<CityDetails>(`details/${id}.json`);
export const linkQuery = (id: string) => fileQuery<LinkDetails>(`details/${id}.json`);
export const storyQuery = (id: string) => fileQuery<StoryDetails>(`stories/${id}.json`);
export const storiesQuery = fileQuery<StorySummary[]>('stories.json');
export const movementQuery = fileQuery<Movement>('movement.json');
export const openDataQuery = fileQuery<OpenData>('open-data.json');

export const useAtlas = () => useQuery(atlasQuery);
/** Without an id nothing is asked for. */
export const useCityDetails = (id: string | undefined) =>
  useQuery({ ...cityQuery(id ?? ''), enabled: id !== undefined });
export const useLinkDetails = (id: string | undefined) =>
  useQuery({ ...linkQuery(id ?? ''), enabled: id !== undefined });
export const useStories = (enabled = true) => useQuery({ ...storiesQuery, enabled });
export const useStory = (id: string) => useQuery(storyQuery(id));
export const useMovement = () => useQuery(movementQuery);
export const useOpenData = () => useQuery(openDataQuery);
export const useBeginnings = () => useQuery(fileQuery<Beginnings>('beginnings.json'));
export const useNumbers = () => useQuery(fileQuery<AtlasNumbers>('facts.json'));
export const useSearchNames = (enabled: boolean) =>
  useQuery({ ...fileQuery<SearchJson>('search.json'), enabled });

/** Loads a page's details before they are asked for, as on hover. */
export function usePrefetchDetails(): (id: string) => void {
  const client = useQueryClient();
  return (id) => void client.prefetchQuery(fileQuery<unknown>(`details/${id}.json`));
}
