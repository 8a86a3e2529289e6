import { baseLanguage, languages, type Language } from '#domain/language.ts';
import { writeAddress } from '#url/address.ts';
import { defaultParameters } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import type { Site } from './headContext.ts';

/** The path of a page from the server's root, without a query. */
function pagePath(page: Page, language: Language, basePath: string): string {
  return writeAddress({ language, page, parameters: defaultParameters }, basePath);
}

/** The absolute address of a path from the server's root; null where the site's address is not known. */
export function absolute(path: string, site: Site): string | null {
  return site.address === null ? null : new URL(path, site.address).href;
}

/** The absolute address of a page. */
export function pageAddress(page: Page, language: Language, site: Site): string | null {
  return absolute(pagePath(page, language, site.basePath), site);
}

export type Alternate = { hreflang: string; href: string };

/** A page's address in every language; `x-default` is for readers of none of them. */
export function alternates(page: Page, site: Site): Alternate[] {
  const own = languages.flatMap((language): Alternate[] => {
    const href = pageAddress(page, language, site);
    return href === null ? [] : [{ hreflang: language, href }];
  });
  const fallback = pageAddress(page, baseLanguage, site);
  return fallback === null ? own : [...own, { hreflang: 'x-default', href: fallback }];
}
