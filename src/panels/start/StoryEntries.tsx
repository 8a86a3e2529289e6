import { useStories } from '#api/queries.ts';
import type { StorySummary } from '#domain/built.ts';
import { textFor } from '#domain/localizedText.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { usePointing } from '#panels/frame/usePointing.ts';
import type { Hovered } from '#state/hover.ts';
import { PageLink } from '#url/PageLink.tsx';
import styles from './StartPanel.module.css';

/** The stories, each with its summary: the atlas's front door. */
export function StoryEntries() {
  const { t } = useTranslation();
  const stories = useStories();
  if (stories.data?.length === 0) return <p>{t('start.noStories')}</p>;
  if (stories.data) {
    return (
      <ol className={styles['stories']}>
        {stories.data.map((story) => (
          <li key={story.id}>
            <StoryEntry story={story} />
          </li>
        ))}
      </ol>
    );
  }
  if (stories.error) {
    return <FailedNotice error={stories.error} onRetry={() => void stories.refetch()} />;
  }
  return <SkeletonLines count={8} />;
}

function StoryEntry({ story }: { story: StorySummary }) {
  const language = useLanguage();
  const pointing = usePointing(hoveredBy(story));
  const title = textFor(story.title, language);
  const summary = textFor(story.summary, language);
  return (
    <PageLink to={{ name: 'story', id: story.id }} className={styles['story']} {...pointing}>
      <span className={styles['storyTitle']} lang={title.lang}>
        {title.text}
      </span>
      <span className={styles['storySummary']} lang={summary.lang}>
        {summary.text}
      </span>
    </PageLink>
  );
}

function hoveredBy({ subject: { link, city } }: StorySummary): Hovered {
  if (link !== undefined) return { link };
  return city === undefined ? null : { city };
}
