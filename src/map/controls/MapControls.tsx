import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { DrawnArc } from '#map/arcs/arcScene.ts';
import type { Chosen } from '#map/chosen.ts';
import type { Covered } from '#state/layout.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { projections, type Projection } from '#url/parameters.ts';
import { setParameters } from '#url/useAddress.ts';
import { Attribution } from './Attribution.tsx';
import { byReader, type ByReader } from './byReader.ts';
import { Legend } from './Legend.tsx';
import styles from './MapControls.module.css';
import { canFillScreen, toggleFullscreen, useIsFullscreen } from './useFullscreen.ts';

/** What the buttons ask of a map, the live one or the drawn one. */
type ZoomedMap = {
  zoomIn: (how: { duration: number }, by: ByReader) => unknown;
  zoomOut: (how: { duration: number }, by: ByReader) => unknown;
};

type Props = {
  map: ZoomedMap | null;
  /** For a map that can be turned. */
  compass?: ReactNode;
  years?: ReactNode;
  chosen: Chosen;
  drawn: readonly DrawnArc[];
  projection: Projection;
  covered: Covered;
};

/** The map's own buttons, its legend and its sources, in the part that no panel covers. */
export function MapControls({ map, compass, years, chosen, drawn, projection, covered }: Props) {
  const { t } = useTranslation();
  const isFullscreen = useIsFullscreen();
  const room = {
    '--covered-left': `${covered.left}px`,
    '--covered-top': `${covered.top}px`,
    '--covered-bottom': `${covered.bottom}px`,
  };

  return (
    <div className={styles['room']} style={room}>
      <div className={styles['top']}>
        <fieldset className={styles['projections']} data-part="projection" aria-label={t('map.projection')}>
          {projections.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === projection}
              aria-label={t(`map.${name}`)}
              onClick={() => setParameters({ projection: name, view: null })}
            >
              <Icon name={name} className={styles['projectionIcon']} />
              <span className={styles['projectionName']}>{t(`map.${name}`)}</span>
            </button>
          ))}
        </fieldset>
        {years}
      </div>
      <fieldset className={styles['buttons']} data-part="buttons" aria-label={t('map.controls')}>
        {canFillScreen() && (
          <button
            type="button"
            aria-label={t(isFullscreen ? 'map.leaveFullscreen' : 'map.fullscreen')}
            title={t(isFullscreen ? 'map.leaveFullscreen' : 'map.fullscreen')}
            onClick={toggleFullscreen}
          >
            <Icon name={isFullscreen ? 'fullscreenExit' : 'fullscreen'} />
          </button>
        )}
        {compass}
        <div className={styles['zoom']}>
          <button
            type="button"
            aria-label={t('map.zoomIn')}
            title={t('map.zoomIn')}
            onClick={(event) => map?.zoomIn({ duration: 300 }, byReader(event))}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            aria-label={t('map.zoomOut')}
            title={t('map.zoomOut')}
            onClick={(event) => map?.zoomOut({ duration: 300 }, byReader(event))}
          >
            <Icon name="minus" />
          </button>
        </div>
      </fieldset>
      {chosen.kind !== 'none' && <Legend drawn={drawn} />}
      <Attribution />
    </div>
  );
}
