import type { AtlasCity } from '#domain/atlas.ts';
import type { LinkDetails } from '#domain/built.ts';
import { formatBearing, formatTimeDifference } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { useNow } from '#panels/frame/useNow.ts';
import styles from './LinkPanel.module.css';

type Props = { details: LinkDetails; cities: readonly [AtlasCity, AtlasCity] };

/** The directions in which the great circle leaves each city, and the difference of their clocks. */
export function LinkGeography({ details, cities }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [nameA, nameB] = [cities[0].names[language], cities[1].names[language]];
  const [zoneA, zoneB] = details.timeZones;
  const now = useNow();
  return (
    <ul className={styles['geography']}>
      <li>
        {t('link.bearing', { from: nameA, to: nameB, bearing: formatBearing(details.bearings[0], language) })}
      </li>
      <li>
        {t('link.bearing', { from: nameB, to: nameA, bearing: formatBearing(details.bearings[1], language) })}
      </li>
      <li>
        {t('link.timeDifference', {
          from: nameA,
          to: nameB,
          time: formatTimeDifference(zoneA, zoneB, language, now),
        })}
      </li>
    </ul>
  );
}
