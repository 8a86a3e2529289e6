import { useRef } from 'react';
import type { AtlasLink } from '#domain/atlas.ts';
import { leftOutUndated, noFilter, passes, type LinkFilter } from '#domain/filter.ts';
import { filterInWords } from '#i18n/filterWords.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { setParameters, setParametersSoon } from '#url/useAddress.ts';
import styles from './Years.module.css';
import { chosenSpan, withYear, type YearSpan } from './yearSpan.ts';

type Props = { filter: LinkFilter | null; links: readonly AtlasLink[]; span: YearSpan };

/** A line of years with a handle at both ends, and what it leaves. */
export function YearsPanel({ filter, links, span }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const firstHandle = useRef<HTMLInputElement>(null);
  const chosen = chosenSpan(filter ?? noFilter, span);
  const share = (year: number): number => (year - span.first) / Math.max(1, span.last - span.first);
  const count = links.length;
  const undated = filter ? leftOutUndated(links, filter) : 0;
  const handle = { min: span.first, max: span.last };
  const isTold = { first: chosen.first > span.first, last: chosen.last < span.last };
  const told = (asked: LinkFilter) => ({
    shown: links.filter((link) => passes(link, asked)).length,
    count,
    asked: filterInWords(asked, { language, t }),
  });
  return (
    <fieldset className={styles['choice']} aria-label={t('map.years')}>
      <div
        className={styles['range']}
        style={{ '--from': String(share(chosen.first)), '--to': String(share(chosen.last)) }}
      >
        <input
          {...handle}
          type="range"
          ref={firstHandle}
          value={chosen.first}
          // Where both stand at one year, that one lies above which can still be moved.
          data-above={share(chosen.first) > 0.5}
          aria-label={t('map.yearsFirst')}
          aria-valuetext={isTold.first ? t('map.yearsFrom', { year: chosen.first }) : t('map.yearsFromStart')}
          onChange={({ target }) => setParametersSoon(withYear('first', target.valueAsNumber, chosen, span))}
        />
        <input
          {...handle}
          type="range"
          value={chosen.last}
          aria-label={t('map.yearsLast')}
          aria-valuetext={isTold.last ? t('map.yearsUntil', { year: chosen.last }) : t('map.yearsUntilToday')}
          onChange={({ target }) => setParametersSoon(withYear('last', target.valueAsNumber, chosen, span))}
        />
      </div>
      <div className={styles['ends']}>
        <span aria-hidden="true">{chosen.first}</span>
        {filter && (
          <button
            type="button"
            onClick={() => {
              firstHandle.current?.focus();
              setParameters(noFilter);
            }}
          >
            {t('filter.showAll')}
          </button>
        )}
        <span aria-hidden="true">{chosen.last}</span>
      </div>
      <p className={styles['told']}>
        {filter ? t('filter.shown', told(filter)) : t('filter.all', { count })}
      </p>
      {undated > 0 && <p className={styles['undated']}>{t('filter.undated', { count: undated })}</p>}
    </fieldset>
  );
}
