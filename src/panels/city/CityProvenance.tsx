import { useTranslation } from 'react-i18next';
import type { CitedSources } from '#domain/built.ts';
import type { CityRecord } from '#domain/records.ts';
import { formatCoordinates } from '#i18n/format.ts';
import { Section } from '#panels/frame/Section.tsx';
import { SourceList } from '#panels/facts/SourceList.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import styles from './CityPanel.module.css';

/** What names, coordinates and population rest on. */
export function CityProvenance({ city, sources }: { city: CityRecord; sources: CitedSources }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { provenance } = city;
  const check = language === 'en' ? undefined : provenance?.nameChecks?.[language];
  const isCopied = check === 'copied-from-russian' || check === 'copied-from-english';
  return (
    <Section title={t('city.provenance')}>
      <dl className={styles['provenance']}>
        <div>
          <dt>{t('city.coordinates')}</dt>
          <dd>
            {formatCoordinates(city.coordinates, language)}
            {provenance?.coordinates && <span lang="en"> · {provenance.coordinates}</span>}
          </dd>
        </div>
        {provenance?.names && (
          <div>
            <dt>{t('city.names')}</dt>
            <dd>
              <span lang="en">{provenance.names}</span>
              {isCopied && <span className={styles['copied']}> {t('city.uncheckedName')}</span>}
            </dd>
          </div>
        )}
        {city.identifiers?.wikidata && (
          <div>
            <dt>Wikidata</dt>
            <dd>
              <a
                href={`https://www.wikidata.org/wiki/${city.identifiers.wikidata}`}
                rel="noopener external"
                target="_blank"
              >
                {city.identifiers.wikidata}
              </a>
              {city.identifiers.wikidataNote && <span lang="en"> · {city.identifiers.wikidataNote}</span>}
            </dd>
          </div>
        )}
      </dl>
      <SourceList citations={Object.keys(sources)} sources={sources} />
    </Section>
  );
}
