import { useStories } from '#api/queries.ts';
import { textFor } from '#domain/localizedText.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import styles from './StoryPanel.module.css';

/** The stories that tell of a city or link, as entries. Nothing until they are loaded: they are an extra. */
export function StoryLinks({ ids }: { ids: readonly string[] }) {
  const language = useLanguage();
  const { data } = useStories();
  const stories = data?.filter((story) => ids.includes(story.id)) ?? [];
  return (
    <ul className={styles['storyLinks']}>
      {stories.map((story) => {
        const title = textFor(story.title, language);
        return (
          <li key={story.id}>
            <PageLink to={{ name: 'story', id: story.id }} className={styles['storyLink']}>
              <Icon name="book" size={20} />
              <span lang={title.isFallback ? title.lang : undefined}>{title.text}</span>
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
