import { useTranslation } from 'react-i18next';
import { PageLink } from '#url/PageLink.tsx';
import styles from './FindField.module.css';

type Props = { query: string; onLeave: () => void };

/** Kind words and another way in. */
export function NothingFound({ query, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['nothing']}>
      <div role="status">
        <p className={styles['nothingTitle']}>{t('find.nothing', { query })}</p>
        <p>{t('find.nothingHint')}</p>
      </div>
      <PageLink to={{ name: 'cities' }} onPointerDown={(event) => event.preventDefault()} onClick={onLeave}>
        {t('start.allCities')}
      </PageLink>
    </div>
  );
}
