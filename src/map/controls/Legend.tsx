import { useEffect, useState } from 'react';
import { decades } from '#domain/decade.ts';
import { patterns, type Pattern } from '#domain/linePattern.ts';
import type { MessageKey } from '#i18n/messageKey.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { DrawnArc } from '#map/arcs/arcScene.ts';
import styles from './Legend.module.css';

type Row = { dashes: string; label: MessageKey; colour: string };

/** Every broken line the arcs know: its dashes, px on and off, and what they say. */
const rows = {
  dashed: { dashes: '5 4', label: 'map.legendUndated', colour: 'var(--arc-undated)' },
  dashDot: { dashes: '12 4 2.5 3.5', label: 'map.legendSuspended', colour: 'var(--dec-5)' },
  dotted: { dashes: '2 5', label: 'map.legendEnded', colour: 'var(--dec-5)' },
  longGaps: { dashes: '8 12', label: 'map.legendPlanned', colour: 'var(--dec-5)' },
  dashDotDot: { dashes: '10 3.5 2.5 2.5 2.5 3', label: 'map.legendDisputed', colour: 'var(--dec-5)' },
} as const satisfies Record<Exclude<Pattern, 'solid'>, Row>;

/** A window in which the open legend leaves the map enough. */
const roomy = '(min-width: 760px) and (min-height: 560px)';

type Props = { drawn: readonly DrawnArc[] };

/** What the colours and the dashes of the arcs now drawn say. Open beside the map, folded on a phone. */
export function Legend({ drawn }: Props) {
  const { t } = useTranslation();
  const shown = new Set(drawn.map(({ pattern }) => patterns[pattern]));
  const [isOpen, setIsOpen] = useState(() => window.matchMedia(roomy).matches);
  useEffect(function foldInSmallWindow() {
    const room = window.matchMedia(roomy);
    const follow = () => setIsOpen(room.matches);
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, []);

  return (
    <details
      className={styles['legend']}
      data-part="legend"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={styles['title']}>
        <span className={styles['swatch']} />
        <span className={styles['shortName']}>{t('map.legendShort')}</span>
        <span className={styles['name']}>{t('map.legend')}</span>
      </summary>
      <ol className={styles['decades']} aria-label={t('map.legendScale')}>
        {decades.map((year, index) => (
          <li key={year} style={{ '--colour': `var(--dec-${index})` }}>
            <span className={index % 2 === 0 ? undefined : 'visually-hidden'}>{year}</span>
          </li>
        ))}
      </ol>
      <ul className={styles['dashes']}>
        {patterns
          .filter((pattern) => pattern !== 'solid')
          .filter((pattern) => shown.has(pattern))
          .map((pattern) => (
            <li key={pattern}>
              <svg width="34" height="4" viewBox="0 0 34 4" aria-hidden="true">
                <line
                  x1="0"
                  y1="2"
                  x2="34"
                  y2="2"
                  stroke={rows[pattern].colour}
                  strokeWidth="2"
                  strokeDasharray={rows[pattern].dashes}
                />
              </svg>
              {t(rows[pattern].label)}
            </li>
          ))}
      </ul>
    </details>
  );
}
