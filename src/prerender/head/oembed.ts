/** oEmbed by discovery (oembed.com, version 1.0): what another site needs to show a page of ours, as a file beside it. */
import { baseLanguage, type Language } from '#domain/language.ts';
import { defaultChoice, embedOf } from '#embed/panel/choice.ts';
import { snippet } from '#embed/panel/snippets.ts';
import { picturePath, pictureSize } from '#url/picturePath.ts';
import { segmentsOf, type Page } from '#url/route.ts';
import { absolute } from './addresses.ts';
import { headContext, type HeadFacts, type Site } from './headContext.ts';
import type { Tag } from './tags.ts';
import { pageTitle } from './titles.ts';

/** Pixels: as wide as a column of text. */
const width = 640;
/** Seconds that the answer may be kept. */
const aDay = 86_400;

export type OEmbed = {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

/** Where the file of a page stands below the base path; null for pages that are not shown elsewhere. */
export function oembedPath(page: Page, language: Language): string | null {
  return page.name === 'city' || page.name === 'link' || page.name === 'story'
    ? `embed/oembed/${language}/${segmentsOf(page).join('/')}.json`
    : null;
}

/** Null where there is none; without the site's address there are none, for all in it is absolute. */
export function oembed(page: Page, language: Language, facts: HeadFacts, site: Site): OEmbed | null {
  const address = absolute(site.basePath, site);
  const picture = picturePath(page);
  if (address === null || picture === null || oembedPath(page, language) === null) return null;
  const context = headContext(facts, language, site);
  const title = pageTitle(page, context);
  const embed = embedOf(defaultChoice, { page, language, view: null });
  const start = language === baseLanguage ? '' : `${language}/`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: context.t('app.title'),
    provider_url: new URL(start, address).href,
    cache_age: aDay,
    html: snippet('frame', embed, title, address),
    width,
    height: embed.height,
    thumbnail_url: new URL(picture, address).href,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

/** How a page says that it has one. */
export function oembedTags(page: Page, language: Language, site: Site, title: string): Tag[] {
  const path = oembedPath(page, language);
  const href = path === null ? null : absolute(`${site.basePath}${path}`, site);
  if (href === null) return [];
  return [{ tag: 'link', rel: 'alternate', type: 'application/json+oembed', href, title }];
}
