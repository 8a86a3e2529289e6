import { useNumbers } from '#api/queries.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import styles from './StartPanel.module.css';

const shown = ['cities', 'links', 'countries', 'datedLinks'] as const;

/** How much the atlas holds. */
export function AtlasNumbers() {
  const { t } = useTranslation();
  const language = useLanguage();
  const numbers = useNumbers();
  const { data } = numbers;
  if (!data) {
    if (!numbers.error) return <SkeletonLines count={2} />;
    return <FailedNotice error={numbers.error} onRetry={() => void numbers.refetch()} />;
  }
  return (
    <dl className={styles['numbers']}>
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`start.${name}`, { count: data[name] })}</dt>
          <dd>{formatNumber(data[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
