import { useEffect } from 'react';
import { useAtlas } from '#api/queries.ts';
import type { Atlas } from '#domain/atlas.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { FailedPanel, LoadingPanel } from '#panels/frame/PanelStates.tsx';
import { openEntry, useAddress } from '#url/useAddress.ts';
import { citiesByCountry, type Country } from './citiesByCountry.ts';
import { CountryCities } from './CountryCities.tsx';
import styles from './CitiesPanel.module.css';

/** Every city of the atlas as a plain list: the way everywhere without the map. */
export function CitiesPanel() {
  const atlas = useAtlas();
  if (atlas.data) return <CityList atlas={atlas.data} />;
  if (atlas.error) {
    return <FailedPanel error={atlas.error} onRetry={() => void atlas.refetch()} />;
  }
  return <LoadingPanel />;
}

const headingOf = (code: string): string => `country-${code.toLowerCase()}`;

function CityList({ atlas }: { atlas: Atlas }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useAddress().parameters;
  const countries = citiesByCountry(atlas, language);
  const chosen = countries.find(({ code }) => code.toLowerCase() === entry);
  useChosenCountry(chosen);
  const cities = t('find.cities', { count: atlas.cities.length });
  return (
    <article>
      <PanelHeading title={t('cities.title')} />
      {countries.length === 0 ? (
        <p>{t('cities.empty')}</p>
      ) : (
        <>
          <p className={styles['count']}>
            {t('cities.count', { cities, countries: t('cities.countries', { count: countries.length }) })}
            {'. '}
            {t('cities.explain')}
          </p>
          <label className={`${styles['jump']} needs-script`}>
            <span>{t('cities.jump')}</span>
            <select
              value={chosen?.code ?? ''}
              onChange={({ target }) => openEntry(target.value.toLowerCase() || null)}
            >
              <option value="">{t('cities.choose')}</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {countries.map((country) => (
            <CountryCities
              key={country.code}
              country={country}
              headingId={headingOf(country.code)}
              isChosen={country === chosen}
            />
          ))}
        </>
      )}
    </article>
  );
}

/** Brings the country that the address names before the reader. */
function useChosenCountry(chosen: Country | undefined): void {
  const code = chosen?.code;
  useEffect(
    function showChosen() {
      if (code !== undefined) document.getElementById(headingOf(code))?.scrollIntoView({ block: 'start' });
    },
    [code],
  );
}
