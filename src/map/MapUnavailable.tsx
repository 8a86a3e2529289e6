import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/icons/Icon.tsx';
import styles from './MapUnavailable.module.css';

/** Stands in the map's place where it cannot run; everything it would show is in the panels. */
export function MapUnavailable() {
  const { t } = useTranslation();
  return (
    <div className={styles['place']} role="note">
      <Icon name="globe" size={40} className={styles['globe']} />
      <p className={styles['line']}>{t('map.unavailable')}</p>
    </div>
  );
}
