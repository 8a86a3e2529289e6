import { useAtlas } from '#api/queries.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { openPage } from '#url/useAddress.ts';
import styles from './StartPanel.module.css';

export function RandomCity() {
  const { t } = useTranslation();
  const { data: atlas } = useAtlas();
  function open() {
    const linked = atlas?.cities.filter(({ links }) => links > 0) ?? [];
    const city = linked[Math.floor(Math.random() * linked.length)];
    if (city) openPage({ name: 'city', id: city.id });
  }
  return (
    <button type="button" className={`${styles['way']} needs-script`} disabled={!atlas} onClick={open}>
      <Icon name="dice" />
      {t('start.random')}
    </button>
  );
}
