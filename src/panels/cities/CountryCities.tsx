import type { AtlasCity } from '#domain/atlas.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { usePointing } from '#panels/frame/usePointing.ts';
import { PageLink } from '#url/PageLink.tsx';
import type { Country } from './citiesByCountry.ts';
import styles from './CitiesPanel.module.css';

type Props = { country: Country; headingId: string; isChosen: boolean };

export function CountryCities({ country, headingId, isChosen }: Props) {
  return (
    <section className={styles['country']} aria-labelledby={headingId} data-chosen={isChosen || undefined}>
      <h2 id={headingId}>{country.name}</h2>
      <ul>
        {country.cities.map((city) => (
          <li key={city.id}>
            <CityRow city={city} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CityRow({ city }: { city: AtlasCity }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pointing = usePointing({ city: city.id });
  return (
    <PageLink to={{ name: 'city', id: city.id }} className={styles['city']} {...pointing}>
      {city.names[language]}{' '}
      <span className={styles['links']} aria-hidden="true">
        {formatNumber(city.links, language)}
      </span>
      <span className="visually-hidden">{t('find.links', { count: city.links })}</span>
    </PageLink>
  );
}
