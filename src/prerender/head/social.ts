import { languages, type Language } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { absolute, pageAddress } from './addresses.ts';
import type { HeadContext } from './headContext.ts';
import { pictureAlt } from './pictureAlt.ts';
import { picturePath, pictureSize } from '#url/picturePath.ts';
import type { Tag } from './tags.ts';

const locales: Record<Language, string> = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ', fr: 'fr_FR' };

const property = (key: string, content: string): Tag => ({ tag: 'property', property: key, content });
const meta = (key: string, content: string): Tag => ({ tag: 'meta', name: key, content });

type Words = { name: string; description: string };

/** Open Graph and Twitter: what a shared address looks like. Without the site's address there is no picture. */
export function socialTags(page: Page, { name, description }: Words, context: HeadContext): Tag[] {
  const { language, site, t } = context;
  const url = pageAddress(page, language, site);
  const path = picturePath(page);
  const picture = path === null ? null : absolute(`${site.basePath}${path}`, site);
  const alt = pictureAlt(page, context);
  return [
    property('og:type', page.name === 'story' ? 'article' : 'website'),
    property('og:site_name', t('app.title')),
    property('og:title', name),
    property('og:description', description),
    ...(url === null ? [] : [property('og:url', url)]),
    property('og:locale', locales[language]),
    ...languages
      .filter((other) => other !== language)
      .map((other) => property('og:locale:alternate', locales[other])),
    ...(picture === null
      ? [meta('twitter:card', 'summary')]
      : [
          property('og:image', picture),
          property('og:image:type', 'image/jpeg'),
          property('og:image:width', String(pictureSize.width)),
          property('og:image:height', String(pictureSize.height)),
          property('og:image:alt', alt),
          meta('twitter:card', 'summary_large_image'),
          meta('twitter:image', picture),
          meta('twitter:image:alt', alt),
        ]),
    meta('twitter:title', name),
    meta('twitter:description', description),
  ];
}
