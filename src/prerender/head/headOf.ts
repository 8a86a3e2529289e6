import type { Language } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { alternates, pageAddress } from './addresses.ts';
import { pageDescription } from './descriptions.ts';
import { headContext, type HeadFacts, type Site } from './headContext.ts';
import { oembedTags } from './oembed.ts';
import { siteLinks } from './siteLinks.ts';
import { socialTags } from './social.ts';
import { structuredData } from './structuredData.ts';
import type { Tag } from './tags.ts';
import { pageColours } from './themeColours.ts';
import { pageName, pageTitle } from './titles.ts';

/**
 * The head of a page in a language, as a list of tags for `headHtml`. Pure; the language's catalogue and
 * names of countries must have been loaded. Without the site's address there is nothing absolute:
 * no canonical address, no other languages, no picture.
 */
export function headOf(page: Page, language: Language, facts: HeadFacts, site: Site): Tag[] {
  const context = headContext(facts, language, site);
  const title = pageTitle(page, context);
  const description = pageDescription(page, context);
  const isFound = page.name !== 'notFound';
  const canonical = isFound ? pageAddress(page, language, site) : null;
  const words = { name: pageName(page, context) ?? title, description };
  return [
    { tag: 'title', text: title },
    { tag: 'meta', name: 'description', content: description },
    ...(isFound ? [] : [{ tag: 'meta', name: 'robots', content: 'noindex' } as const]),
    ...(canonical === null ? [] : [{ tag: 'link', rel: 'canonical', href: canonical } as const]),
    ...(isFound ? alternates(page, site) : []).map(({ hreflang, href }): Tag => ({
      tag: 'link',
      rel: 'alternate',
      hreflang,
      href,
    })),
    {
      tag: 'meta',
      name: 'theme-color',
      content: pageColours.light,
      media: '(prefers-color-scheme: light)',
    },
    { tag: 'meta', name: 'theme-color', content: pageColours.dark, media: '(prefers-color-scheme: dark)' },
    ...oembedTags(page, language, site, title),
    ...siteLinks(site.basePath),
    ...(isFound ? socialTags(page, words, context) : []),
    ...structuredData(page, context),
  ];
}
