import type { Atlas } from '#domain/atlas.ts';
import type { StorySummary } from '#domain/built.ts';
import { simplePages, type Page } from '#url/route.ts';

/** Every page that the atlas has, in a steady order; each is written in every language. */
export function pagesOf(atlas: Pick<Atlas, 'cities' | 'links'>, stories: readonly StorySummary[]): Page[] {
  return [
    { name: 'start' },
    ...simplePages.map((name) => ({ name })),
    ...stories.map(({ id }): Page => ({ name: 'story', id })),
    ...atlas.cities.map(({ id }): Page => ({ name: 'city', id })),
    ...atlas.links.map(({ id }): Page => ({ name: 'link', id })),
  ];
}
