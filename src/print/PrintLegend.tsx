import { decades } from '#domain/decade.ts';
import { patterns, type Pattern } from '#domain/linePattern.ts';
import type { MessageKey } from '#i18n/messageKey.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { Stroke } from '#map/drawn/drawnStrokes.ts';
import styles from '#map/drawn/DrawnMap.module.css';

const patternLabels = {
  dashed: 'map.legendUndated',
  dashDot: 'map.legendSuspended',
  dotted: 'map.legendEnded',
  longGaps: 'map.legendPlanned',
  dashDotDot: 'map.legendDisputed',
} as const satisfies Record<Exclude<Pattern, 'solid'>, MessageKey>;

/** In one line: what the colours and dashes say that this map has. */
export function PrintLegend({ strokes }: { strokes: readonly Stroke[] }) {
  const { t } = useTranslation();
  const years = decades.map((year, index) => ({ year, index }));
  const shown = years.filter(({ index }) => strokes.some(({ decade }) => decade === index));
  const dashes = patterns
    .filter((pattern) => pattern !== 'solid')
    .filter((pattern) => strokes.some((stroke) => stroke.pattern === pattern));
  if (shown.length + dashes.length === 0) return null;
  return (
    <p className="paper-legend">
      {shown.length > 0 && <span>{t('map.legend')}</span>}
      {shown.map(({ year, index }) => (
        <span key={year}>
          <Sample look={`dec${index}`} /> {year}
        </span>
      ))}
      {dashes.map((pattern) => (
        <span key={pattern}>
          <Sample look={pattern === 'dashed' ? 'undated' : 'dec5'} pattern={pattern} />{' '}
          {t(patternLabels[pattern])}
        </span>
      ))}
    </p>
  );
}

function Sample({ look, pattern = 'solid' }: { look: string; pattern?: Pattern }) {
  const classes = [styles['partner'], styles[look], styles[pattern]].filter(Boolean).join(' ');
  return (
    <svg className={styles['core']} width="34" height="4" viewBox="0 0 34 4" aria-hidden="true">
      <path className={classes} d="M0 2h34" />
    </svg>
  );
}
