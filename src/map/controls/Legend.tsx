import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decades } from '#domain/decade.ts';
import type { Pattern } from '#map/arcs/arcLook.ts';
import styles from './Legend.module.css';

/** Dashes as the arcs have them, px on and off. */
const dashes = { dashed: '5 4', dashDot: '12 4 2.5 3.5', dotted: '2 5' } as const satisfies Partial<
  Record<Pattern, string>
>;

const rows = [
  { pattern: 'dashed', label: 'map.legendUndated', colour: 'var(--arc-undated)' },
  { pattern: 'dashDot', label: 'map.legendSuspended', colour: 'var(--dec-5)' },
  { pattern: 'dotted', label: 'map.legendEnded', colour: 'var(--dec-5)' },
] as const;

/** What the colours and dashes of the arcs say. Open beside the map, folded on a phone. */
export function Legend() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(
    () => window.matchMedia('(min-width: 760px) and (min-height: 560px)').matches,
  );
  return (
    <details
      className={styles['legend']}
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
        {rows.map(({ pattern, label, colour }) => (
          <li key={pattern}>
            <svg width="34" height="4" viewBox="0 0 34 4" aria-hidden="true">
              <line
                x1="0"
                y1="2"
                x2="34"
                y2="2"
                stroke={colour}
                strokeWidth="2"
                strokeDasharray={dashes[pattern]}
              />
            </svg>
            {t(label)}
          </li>
        ))}
      </ul>
    </details>
  );
}
