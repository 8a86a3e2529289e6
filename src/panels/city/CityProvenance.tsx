import type { CitedSources } from '#domain/built.ts';
import type { NameCheck } from '#domain/kinds.ts';
import type { CityRecord } from '#domain/records.ts';
import { formatCoordinates } from '#i18n/format.ts';
import { Section } from '#panels/frame/Section.tsx';
import { Localized } from '#panels/facts/Localized.tsx';
import { SourceList } from '#panels/facts/SourceList.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './CityPanel.module.css';

/** What names, coordinates and population rest on. */
export function CityProvenance({ city, sources }: { city: CityRecord; sources: CitedSources }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { provenance } = city;
  const check = language === 'en' ? undefined : provenance?.nameChecks?.[language];
  const doubt = check && nameDoubt(check);
  return (
    <Section title={t('city.provenance')} part="more">
      <dl className={styles['provenance']}>
        <div>
          <dt>{t('city.coordinates')}</dt>
          <dd>
            {formatCoordinates(city.coordinates, language)}
            {provenance?.coordinates && (
              <>
                {' · '}
                {provenance.coordinates === 'unchecked' ? (
                  t('confidence.unchecked')
                ) : (
                  <span lang="en">{provenance.coordinates}</span>
                )}
              </>
            )}
          </dd>
        </div>
        {(provenance?.names || doubt) && (
          <div>
            <dt>{t('city.names')}</dt>
            <dd>
              {provenance?.names && <Localized text={{ en: provenance.names }} />}
              {doubt && <span className={styles['copied']}> {t(doubt)}</span>}
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
              {city.identifiers.wikidataNote && (
                <>
                  {' · '}
                  <Localized text={{ en: city.identifiers.wikidataNote }} />
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
      <SourceList citations={Object.keys(sources)} sources={sources} />
    </Section>
  );
}

/** What to say of a name in the reader's language, if it is not sure. */
function nameDoubt(check: NameCheck): 'city.uncheckedName' | 'city.nameNotChecked' | null {
  switch (check) {
    case 'checked':
      return null;
    case 'unchecked':
      return 'city.nameNotChecked';
    case 'copied-from-russian':
    case 'copied-from-english':
      return 'city.uncheckedName';
  }
}
