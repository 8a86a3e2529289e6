import type { Page } from '#url/route.ts';
import type { HeadContext } from './headContext.ts';
import { pairWords } from './linkDescription.ts';
import { cityInCountry } from './titles.ts';

/** What the share picture of a page shows, for those who do not see it. */
export function pictureAlt(page: Page, context: HeadContext): string {
  const { facts, t } = context;
  if (page.name === 'city') {
    const city = facts.atlas.city(page.id);
    if (city) return t('head.picture.city', { place: cityInCountry(city, context) });
  }
  if (page.name === 'link') {
    const details = facts.link(page.id);
    if (details) return t('head.picture.link', { pair: pairWords(details, context) });
  }
  return t('head.picture.other');
}
