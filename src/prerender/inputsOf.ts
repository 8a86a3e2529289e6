import type { StorySummary } from '#domain/built.ts';
import type { Page } from '#url/route.ts';

/** Files below `data/` that every page is written from. */
export const commonInputs = ['cities.geojson', 'links.json', 'stories.json', 'facts.json'] as const;

/** Files below `data/` that a page is written from beside the common ones. */
export function inputsOf(page: Page, stories: readonly StorySummary[]): string[] {
  switch (page.name) {
    case 'city':
    case 'link':
      return [`details/${page.id}.json`];
    case 'story': {
      const subject = stories.find(({ id }) => id === page.id)?.subject;
      const about = [subject?.city, subject?.link].filter((id) => id !== undefined);
      return [`stories/${page.id}.json`, ...about.map((id) => `details/${id}.json`)];
    }
    case 'movement':
      return ['movement.json'];
    case 'start':
      return ['beginnings.json'];
    case 'data':
      return ['open-data.json'];
    case 'cities':
    case 'about':
    case 'notFound':
      return [];
  }
}
