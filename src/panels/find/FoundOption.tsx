/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- in a combobox focus and keys stay in the field (WAI-ARIA), and no native option holds two lines */
import { useEffect, useRef } from 'react';
import { countryName } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import type { Hit } from './citySearch.ts';
import styles from './FindField.module.css';

type Props = { hit: Hit; id: string; isActive: boolean; onPoint: () => void; onChoose: () => void };

/** One line of what was found. The focus stays in the field: the keyboard is served there. */
export function FoundOption({ hit, id, isActive, onPoint, onChoose }: Props) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(
    function keepInSight() {
      if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
    },
    [isActive],
  );
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      {hit.kind === 'city' ? <CityLines hit={hit} /> : <CountryLines hit={hit} />}
    </div>
  );
}

function CityLines({ hit: { city, matched } }: { hit: Extract<Hit, { kind: 'city' }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = city.names[language];
  return (
    <>
      <span className={styles['name']}>
        {matched !== null && (
          <span className={styles['matched']}>
            <span>{matched}</span> <span aria-hidden="true">→</span>{' '}
          </span>
        )}
        {name}
        {city.localName !== name && city.localName !== matched && (
          <span className={styles['local']} lang={city.localLang} dir="auto">
            {' '}
            {city.localName}
          </span>
        )}
      </span>
      <span className={styles['meta']}>
        {countryName(city.country, language)} · {t('find.links', { count: city.links })}
      </span>
    </>
  );
}

function CountryLines({ hit }: { hit: Extract<Hit, { kind: 'country' }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className={styles['name']}>
        <Icon name="globe" size={16} /> {countryName(hit.code, language)}
      </span>
      <span className={styles['meta']}>
        {t('find.country')} · {t('find.cities', { count: hit.cities })}
      </span>
    </>
  );
}
