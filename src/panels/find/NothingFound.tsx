import { useTranslation } from '#i18n/useTranslation.ts';
import { PageLink } from '#url/PageLink.tsx';
import styles from './FindField.module.css';

type Props = { query: string; onLeave: () => void };

/** Kind words and another way in. */
export function NothingFound({ query, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['nothing']}>
      <output>
        <span className={styles['nothingTitle']}>{t('find.nothing', { query })}</span>
        <span>{t('find.nothingHint')}</span>
      </output>
      <PageLink to={{ name: 'cities' }} onPointerDown={(event) => event.preventDefault()} onClick={onLeave}>
        {t('start.allCities')}
      </PageLink>
    </div>
  );
}
