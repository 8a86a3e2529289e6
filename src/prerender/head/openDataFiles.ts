import type { Distribution } from './headContext.ts';

const mediaTypes: [ending: string, mediaType: string][] = [
  ['datapackage.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.csv', 'text/csv'],
];

/** The files of the open data among the built ones (paths below `data/`), with their media types. */
export function openDataFiles(built: Iterable<string>): Distribution[] {
  return [...built].toSorted().flatMap((path): Distribution[] => {
    const mediaType = mediaTypes.find(([ending]) => path.endsWith(ending))?.[1];
    return mediaType === undefined ? [] : [{ path: `data/${path}`, mediaType }];
  });
}
