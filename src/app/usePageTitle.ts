import { useAtlas, useStories } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { useAddress } from '#url/useAddress.ts';

/** What the page is called, in the reader's language; null for the start page. */
export function usePageTitle(): string | null {
  const { t } = useTranslation();
  const { page } = useAddress();
  const language = useLanguage();
  const atlas = useAtlas().data;
  const stories = useStories().data;
  switch (page.name) {
    case 'start':
      return null;
    case 'city':
      return atlas?.city(page.id)?.names[language] ?? (atlas ? t('notFound.city') : null);
    case 'link': {
      const link = atlas?.link(page.id);
      if (link) return link.cities.map((city) => city.names[language]).join(' – ');
      return atlas ? t('notFound.link') : null;
    }
    case 'story': {
      const story = stories?.find(({ id }) => id === page.id);
      if (story) return textFor(story.title, language).text;
      return stories ? t('notFound.story') : null;
    }
    case 'cities':
      return t('cities.title');
    case 'movement':
      return t('movement.title');
    case 'about':
      return t('about.title');
    case 'data':
      return t('data.title');
    case 'notFound':
      return t('notFound.title');
  }
}
