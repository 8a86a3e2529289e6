import { useTranslation } from 'react-i18next';
import type { AtlasCity } from '#domain/atlas.ts';
import type { LinkDetails } from '#domain/built.ts';
import { compassPoint } from '#domain/greatCircle.ts';
import { formatNumber, formatTimeDifference } from '#i18n/format.ts';
import { useAddress } from '#url/useAddress.ts';
import styles from './LinkPanel.module.css';

type Props = { details: LinkDetails; cities: readonly [AtlasCity, AtlasCity] };

/** The directions in which the great circle leaves each city, and the difference of their clocks. */
export function LinkGeography({ details, cities }: Props) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const [nameA, nameB] = [cities[0].names[language], cities[1].names[language]];
  const bearing = (from: string, degrees: number) =>
    t('link.bearing', {
      from,
      direction: t(`compass.${compassPoint(degrees)}`),
      degrees: formatNumber(Math.round(degrees), language),
    });
  return (
    <ul className={styles['geography']}>
      <li>{bearing(nameA, details.bearings[0])}</li>
      <li>{bearing(nameB, details.bearings[1])}</li>
      <li>
        {t('link.timeDifference')}: {formatTimeDifference({ names: [nameA, nameB], zones: details.timeZones, language })}
      </li>
    </ul>
  );
}
