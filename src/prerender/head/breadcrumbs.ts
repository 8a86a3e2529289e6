import type { Page } from '#url/route.ts';
import { pageAddress } from './addresses.ts';
import type { HeadContext } from './headContext.ts';
import type { Thing } from './tags.ts';
import { pageName } from './titles.ts';

/** The pages above a page, the start page first. A link hangs below no city: neither of the two comes first. */
function pathTo(page: Page): Page[] {
  const start: Page = { name: 'start' };
  return page.name === 'city' ? [start, { name: 'cities' }, page] : [start, page];
}

/** Where the page hangs. The start page hangs nowhere, and without the site's address nothing has one. */
export function breadcrumbs(page: Page, context: HeadContext): Thing[] {
  if (page.name === 'start' || page.name === 'notFound') return [];
  const steps = pathTo(page).map((each, index) => ({
    name: pageName(each, context) ?? context.t('app.title'),
    item: pageAddress(each, context.language, context.site),
    position: index + 1,
  }));
  if (steps.some(({ item }) => item === null)) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step) => ({ '@type': 'ListItem', ...step })),
    },
  ];
}
