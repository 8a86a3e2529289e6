import type { MapRef } from 'react-map-gl/maplibre';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { byReader } from './byReader.ts';
import styles from './MapControls.module.css';
import { useTurn } from './useTurn.ts';

/** Turns the live map north up and looks at it from straight above. */
export function Compass({ map }: { map: MapRef | null }) {
  const { t } = useTranslation();
  const turn = useTurn(map);
  return (
    <button
      type="button"
      className={styles['compass']}
      data-turned={turn.bearing !== 0 || turn.pitch !== 0}
      aria-label={t('map.north')}
      title={t('map.north')}
      onClick={(event) => map?.easeTo({ bearing: 0, pitch: 0, duration: 300 }, byReader(event))}
    >
      <span style={{ rotate: `${-turn.bearing}deg` }}>
        <Icon name="compass" />
      </span>
    </button>
  );
}
