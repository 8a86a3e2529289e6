import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery, cityQuery, linkQuery, movementQuery, openDataQuery, storyQuery } from '#api/queries.ts';
import type { Page } from '#url/route.ts';
import { isLatePage, panelCode } from './panelCode.ts';

/** Asks for code and facts of the first page at once, beside the catalogue: not one after the other. */
export function prefetchPage(client: QueryClient, page: Page): void {
  if (isLatePage(page.name)) void client.prefetchQuery(panelCode(page.name));
  prefetchFacts(client, page);
  void client.prefetchQuery(atlasQuery);
}

function prefetchFacts(client: QueryClient, page: Page): void {
  switch (page.name) {
    case 'city':
      return void client.prefetchQuery(cityQuery(page.id));
    case 'link':
      return void client.prefetchQuery(linkQuery(page.id));
    case 'story':
      return void client.prefetchQuery(storyQuery(page.id));
    case 'movement':
      return void client.prefetchQuery(movementQuery);
    case 'data':
      return void client.prefetchQuery(openDataQuery);
    case 'start':
    case 'cities':
    case 'about':
    case 'notFound':
      return;
  }
}
