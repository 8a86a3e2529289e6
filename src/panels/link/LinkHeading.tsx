import type { AtlasCity } from '#domain/atlas.ts';
import { decadeIndex } from '#domain/decade.ts';
import { patternOf } from '#domain/linePattern.ts';
import type { LinkRecord } from '#domain/records.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import { yearOf } from '#domain/partialDate.ts';
import { countryName } from '#i18n/format.ts';
import { panelHeadingId, useTextReached } from '#panels/frame/PanelHeading.tsx';
import { usePointing } from '#panels/frame/usePointing.ts';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './LinkPanel.module.css';

type Props = { link: LinkRecord; cities: readonly [AtlasCity | undefined, AtlasCity | undefined] };

/** The two names with the arc between them, in the colour of the decade. */
export function LinkHeading({ link, cities }: Props) {
  useTextReached();
  const { t } = useTranslation();
  const year = yearOf(firstAgreementDate(link));
  return (
    <header
      className={styles['heading']}
      data-decade={year === null ? undefined : decadeIndex(year)}
      data-pattern={patternOf(link.status.value, year)}
    >
      <p className={styles['eyebrow']}>
        <svg viewBox="0 0 18 3" aria-hidden="true" className={styles['dash']}>
          <path d="M0 1.5 H18" />
        </svg>
        {year === null
          ? `${t('link.eyebrow')} · ${t('fact.yearUnknown')}`
          : `${t('link.eyebrow')} · ${t('link.decade', { decade: Math.floor(year / 10) * 10 })}`}
      </p>
      <h1 id={panelHeadingId} tabIndex={-1} className={styles['names']}>
        <CityName city={cities[0]} id={link.cities[0]} />
        <span className={styles['between']}>
          <span className="visually-hidden"> – </span>
          <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true" className={styles['arc']}>
            <path d="M3 19 Q50 -6 97 19" vectorEffect="non-scaling-stroke" />
          </svg>
        </span>
        <CityName city={cities[1]} id={link.cities[1]} />
      </h1>
    </header>
  );
}

function CityName({ city, id }: { city: AtlasCity | undefined; id: string }) {
  const language = useLanguage();
  const pointing = usePointing({ city: id });
  return (
    <span className={styles['city']}>
      <PageLink className={styles['cityName']} to={{ name: 'city', id }} {...pointing}>
        {city?.names[language] ?? id}
      </PageLink>{' '}
      <span className={styles['country']}>{city && countryName(city.country, language)}</span>
    </span>
  );
}
