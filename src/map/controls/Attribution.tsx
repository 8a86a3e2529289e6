import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './Attribution.module.css';

/** Proper names, the same in every language. */
const sources = [
  { name: 'Natural Earth', address: 'https://www.naturalearthdata.com/' },
  { name: 'GeoNames', address: 'https://www.geonames.org/' },
] as const;

/** Who made the ground the map stands on. */
export function Attribution() {
  const { t } = useTranslation();
  return (
    <ul className={styles['sources']} data-part="sources" aria-label={t('map.sources')}>
      {sources.map(({ name, address }) => (
        <li key={name}>
          <a href={address} rel="noopener" target="_blank" translate="no">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
