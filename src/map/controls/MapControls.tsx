import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapRef } from 'react-map-gl/maplibre';
import type { DrawnArc } from '#map/arcs/arcScene.ts';
import type { Chosen } from '#map/chosen.ts';
import type { Covered } from '#state/layout.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { projections, type Projection } from '#url/parameters.ts';
import { setParameters } from '#url/useAddress.ts';
import { Attribution } from './Attribution.tsx';
import { Legend } from './Legend.tsx';
import styles from './MapControls.module.css';
import { canFillScreen, toggleFullscreen, useIsFullscreen } from './useFullscreen.ts';
import { useTurn } from './useTurn.ts';

type Props = {
  map: MapRef | null;
  chosen: Chosen;
  drawn: readonly DrawnArc[];
  projection: Projection;
  covered: Covered;
};

/** With the reader's event the map knows that the new view is the reader's, and the address keeps it. */
const by = ({ nativeEvent }: MouseEvent) => ({ originalEvent: nativeEvent });

/** The map's own buttons, its legend and its sources, in the part that no panel covers. */
export function MapControls({ map, chosen, drawn, projection, covered }: Props) {
  const { t } = useTranslation();
  const isFullscreen = useIsFullscreen();
  const turn = useTurn(map);
  const room = { '--covered-top': `${covered.top}px`, '--covered-bottom': `${covered.bottom}px` };

  return (
    <div className={styles['room']} style={room}>
      <fieldset className={styles['projections']} aria-label={t('map.projection')}>
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
      <fieldset className={styles['buttons']} aria-label={t('map.controls')}>
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
        <button
          type="button"
          className={styles['compass']}
          data-turned={turn.bearing !== 0 || turn.pitch !== 0}
          aria-label={t('map.north')}
          title={t('map.north')}
          onClick={(event) => map?.easeTo({ bearing: 0, pitch: 0, duration: 300 }, by(event))}
        >
          <span style={{ rotate: `${-turn.bearing}deg` }}>
            <Icon name="compass" />
          </span>
        </button>
        <div className={styles['zoom']}>
          <button
            type="button"
            aria-label={t('map.zoomIn')}
            title={t('map.zoomIn')}
            onClick={(event) => map?.zoomIn({ duration: 300 }, by(event))}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            aria-label={t('map.zoomOut')}
            title={t('map.zoomOut')}
            onClick={(event) => map?.zoomOut({ duration: 300 }, by(event))}
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
