import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './CloseLink.module.css';

/** From any panel back to the start page. */
export function CloseLink() {
  const { t } = useTranslation();
  return (
    <div className={styles['place']} data-part="whole">
      <PageLink
        to={{ name: 'start' }}
        className={styles['close']}
        aria-label={t('frame.close')}
        title={t('frame.close')}
      >
        <Icon name="close" />
      </PageLink>
    </div>
  );
}
