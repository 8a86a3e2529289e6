import { useTranslation } from 'react-i18next';
import { useAtlas } from '#api/queries.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { FailedNotice, SkeletonLines } from '#panels/frame/PanelStates.tsx';
import styles from './StartPanel.module.css';

/** How much the atlas holds, counted from what it shows. */
export function AtlasNumbers() {
  const { t } = useTranslation();
  const language = useLanguage();
  const atlas = useAtlas();
  if (!atlas.data) {
    if (!atlas.error) return <SkeletonLines count={2} />;
    return (
      <FailedNotice error={atlas.error} onRetry={() => void atlas.refetch()} isRetrying={atlas.isFetching} />
    );
  }
  const { cities, links } = atlas.data;
  const counts = {
    cities: cities.length,
    links: links.length,
    countries: new Set(cities.map(({ country }) => country)).size,
    dated: links.filter(({ year }) => year !== null).length,
  };
  const names = ['cities', 'links', 'countries', 'dated'] as const;
  return (
    <dl className={styles['numbers']}>
      {names.map((name) => (
        <div key={name}>
          <dt>{t(`start.${name}`, { count: counts[name] })}</dt>
          <dd>{formatNumber(counts[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
