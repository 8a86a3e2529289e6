import type { AtlasCity } from '#domain/atlas.ts';
import { textFor } from '#domain/localizedText.ts';
import { countryName } from '#i18n/format.ts';
import type { Page } from '#url/route.ts';
import type { HeadContext } from './headContext.ts';

/** "Almaty (Kazakhstan)" */
export function cityInCountry(city: AtlasCity, { language }: HeadContext): string {
  return `${city.names[language]} (${countryName(city.country, language)})`;
}

/** The name alone, or with the country where another city bears the same name (Toledo). */
function distinctName(city: AtlasCity, context: HeadContext): string {
  const { facts, language } = context;
  const name = city.names[language];
  const isShared = facts.atlas.cities.some((other) => other !== city && other.names[language] === name);
  return isShared ? cityInCountry(city, context) : name;
}

/** What the page is called, without the atlas's name; null for the start page. Agrees with app/usePageTitle. */
export function pageName(page: Page, context: HeadContext): string | null {
  const { facts, language, t } = context;
  switch (page.name) {
    case 'start':
      return null;
    case 'city': {
      const city = facts.atlas.city(page.id);
      return city ? distinctName(city, context) : t('notFound.city');
    }
    case 'link': {
      const link = facts.atlas.link(page.id);
      return link ? link.cities.map((city) => distinctName(city, context)).join(' – ') : t('notFound.link');
    }
    case 'story': {
      const details = facts.story(page.id);
      return details ? textFor(details.story.title, language).text : t('notFound.story');
    }
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
      return t(`${page.name}.title`);
    case 'notFound':
      return t('notFound.title');
  }
}

export function pageTitle(page: Page, context: HeadContext): string {
  const name = pageName(page, context);
  return name === null ? context.t('app.title') : context.t('app.pageTitle', { page: name });
}
