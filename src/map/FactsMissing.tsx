import { useTranslation } from '#i18n/useTranslation.ts';
import type { Covered } from '#state/layout.ts';
import styles from './FactsMissing.module.css';

type Props = { covered: Covered; onRetry: () => void };

/** Over the map where its cities and links did not come: a globe without them would say that there are none. */
export function FactsMissing({ covered, onRetry }: Props) {
  const { t } = useTranslation();
  const { left, top, bottom } = covered;
  return (
    <div className={styles['room']} style={{ left, top, bottom }}>
      <div className={styles['notice']}>
        <output className={styles['line']}>{t('map.factsMissing')}</output>
        <button type="button" className="button" onClick={onRetry}>
          {t('frame.retry')}
        </button>
      </div>
    </div>
  );
}
