import { useTranslation } from '#i18n/useTranslation.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import { Section } from '#panels/frame/Section.tsx';

type Props = { details: { isLoading: boolean; error: Error | null; refetch: () => Promise<unknown> } };

/** What stands in place of memorials and events that are on their way, or did not come. */
export function SubjectState({ details: { isLoading, error, refetch } }: Props) {
  const { t } = useTranslation();
  if (!isLoading && !error) return null;
  return (
    <Section title={t('story.events')}>
      {error ? <FailedNotice error={error} onRetry={() => void refetch()} /> : <SkeletonLines count={4} />}
    </Section>
  );
}
