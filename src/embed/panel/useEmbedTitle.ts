import { useAtlas, useStories } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import type { Page } from '#url/route.ts';
import type { WordsOf } from './useWordsOf.ts';

/** What a page is called on another site, in the embed's language: "Almaty: sister cities · Sister Cities Atlas". */
export function useEmbedTitle(page: Page, { language, t }: WordsOf): string {
  const atlas = useAtlas().data;
  const stories = useStories(page.name === 'story').data;
  function nameOf(): string | undefined {
    switch (page.name) {
      case 'city': {
        const city = atlas?.city(page.id);
        return city && t('embed.sisterCities', { name: city.names[language] });
      }
      case 'link': {
        const cities = atlas?.link(page.id)?.cities.map((city) => city.names[language]);
        return cities && t('embed.sisterCities', { name: cities.join(' – ') });
      }
      case 'story': {
        const story = stories?.find(({ id }) => id === page.id);
        return story && textFor(story.title, language).text;
      }
      case 'cities':
      case 'movement':
      case 'about':
      case 'data':
        return t(`${page.name}.title`);
      case 'start':
      case 'notFound':
        return undefined;
    }
  }
  const name = nameOf();
  return name === undefined ? t('app.title') : t('app.pageTitle', { page: name });
}
