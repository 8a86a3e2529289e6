import type { ResolvedTheme } from '#url/useResolvedTheme.ts';

/** What src/pipeline/basemap writes. */
type BasemapFile = 'base.pmtiles' | 'labels.geojson' | `relief-${ResolvedTheme}.pmtiles`;

/** The whole address of a file of the basemap: the worker that fetches it is on no page. */
export function basemapFile(file: BasemapFile): string {
  return new URL(`${import.meta.env.BASE_URL}basemap/${file}`, window.location.href).href;
}
