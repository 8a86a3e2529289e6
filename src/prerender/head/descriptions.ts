import { textFor } from '#domain/localizedText.ts';
import type { Page } from '#url/route.ts';
import { cityDescription } from './cityDescription.ts';
import { cutAtWord, fittedSentences } from './fitted.ts';
import type { HeadContext } from './headContext.ts';
import { linkDescription } from './linkDescription.ts';

/** What a search engine shows under the title, written from the facts: at most 160 characters. */
export function pageDescription(page: Page, context: HeadContext): string {
  const text = descriptionOf(page, context);
  // French writes "région d’Almaty" inside a sentence.
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function descriptionOf(page: Page, context: HeadContext): string {
  const { facts, language, t } = context;
  const { numbers } = facts;
  const cities = t('find.cities', { count: numbers.cities });
  const links = t('find.links', { count: numbers.links });
  const countries = t('cities.countries', { count: numbers.countries });
  switch (page.name) {
    case 'start':
      return fittedSentences([t('head.start'), `${cities}, ${links}.`]);
    case 'city': {
      const details = facts.city(page.id);
      return details ? cityDescription(details, context) : t('notFound.text');
    }
    case 'link': {
      const details = facts.link(page.id);
      return details ? linkDescription(details, context) : t('notFound.text');
    }
    case 'story': {
      const details = facts.story(page.id);
      return details ? cutAtWord(textFor(details.story.summary, language).text) : t('notFound.text');
    }
    case 'cities':
      return cutAtWord(t('head.cities', { cities, countries }));
    case 'movement':
      return cutAtWord(t('movement.intro'));
    case 'about':
    case 'data':
      return cutAtWord(t(`head.${page.name}`));
    case 'notFound':
      return cutAtWord(t('notFound.text'));
  }
}
