import type { Page } from '#url/route.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { cityThing } from './cityThing.ts';
import { dataSet, webSite } from './dataSet.ts';
import type { HeadContext } from './headContext.ts';
import { linkThings } from './linkThings.ts';
import type { Tag, Thing } from './tags.ts';

/** What the page tells of, for machines (schema.org as JSON-LD): only what the facts say. */
export function structuredData(page: Page, context: HeadContext): Tag[] {
  const things = [...thingsOf(page, context), ...breadcrumbs(page, context)];
  return things.length === 0 ? [] : [{ tag: 'jsonLd', things }];
}

function thingsOf(page: Page, context: HeadContext): Thing[] {
  switch (page.name) {
    case 'start':
      return [...webSite(context), ...dataSet(context)];
    case 'data':
      return dataSet(context);
    case 'city': {
      const details = context.facts.city(page.id);
      return details ? [cityThing(details.city, context)] : [];
    }
    case 'link': {
      const details = context.facts.link(page.id);
      return details ? linkThings(details, context) : [];
    }
    case 'story':
    case 'cities':
    case 'movement':
    case 'about':
    case 'notFound':
      return [];
  }
}
