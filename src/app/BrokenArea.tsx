import { useTranslation } from '#i18n/useTranslation.ts';
import { focusAfterPanel } from '#panels/frame/focusNext.ts';
import styles from './BrokenArea.module.css';

type Props = { area: 'map' | 'panel'; onRetry: () => void };

/** What stands where an area broke: plain words and a way on. */
export function BrokenArea({ area, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={area === 'map' ? styles['map'] : styles['panel']}>
      <p className={styles['title']}>{t('frame.brokenTitle')}</p>
      <p>{t(area === 'map' ? 'frame.brokenMap' : 'frame.brokenText')}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          focusAfterPanel(currentTarget);
          onRetry();
        }}
      >
        {t('frame.loadAgain')}
      </button>
    </div>
  );
}
