import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useMemo, useState } from 'react';
import { Map, type MapRef, type ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { isEmbedded } from '#url/isEmbedded.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { momentReached } from '#state/reached.ts';
import { mapBecame, useMapState } from '#state/map.ts';
import styles from './AtlasMap.module.css';
import { ArcsOnMap } from './arcs/ArcsOnMap.tsx';
import { createArcLayer } from './arcs/arcLayer.ts';
import { isNarrowMap } from './camera.ts';
import { CityLayers } from './cities/CityLayers.tsx';
import { nameAt } from './cities/nameAt.ts';
import { Compass } from './controls/Compass.tsx';
import { MapControls } from './controls/MapControls.tsx';
import { useIsFullscreen } from './controls/useFullscreen.ts';
import { Years } from './controls/Years.tsx';
import { FactsMissing } from './FactsMissing.tsx';
import { Halo } from './Halo.tsx';
import { HoverLabel } from './HoverLabel.tsx';
import { keepView, movementBegan } from './keepView.ts';
import { LimbFade } from './LimbFade.tsx';
import { LivePins } from './pins/LivePins.tsx';
import { mapStyle } from './style/mapStyle.ts';
import { registerTileProtocol } from './style/tileProtocol.ts';
import { alignWritten } from './drawn/alignWritten.ts';
import { firstViewState, useCamera, type Size } from './useCamera.ts';
import { useContextLoss } from './useContextLoss.ts';
import { usePointer } from './usePointer.ts';
import { useSubject } from './useSubject.ts';

registerTileProtocol();

/** Our own flights carry no event of the reader's. */
const isReaders = (event: ViewStateChangeEvent): boolean =>
  'originalEvent' in event && Boolean(event.originalEvent);

function moved(event: ViewStateChangeEvent) {
  if (!isReaders(event)) return;
  const { longitude, latitude, zoom } = event.viewState;
  keepView({ lon: longitude, lat: latitude, zoom });
}

export function AtlasMap() {
  const { t } = useTranslation();
  const subject = useSubject();
  const { atlas, chosen, covered, framed, isKnown, language, marks, projection } = subject;
  const { marking, scene, shown, theme, view } = subject;
  const state = useMapState();
  const isFullscreen = useIsFullscreen();
  const [map, setMap] = useState<MapRef | null>(null);
  // The map fills the window; its own measure follows once it stands.
  const [size, setSize] = useState<Size>(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const [firstView] = useState(() => firstViewState({ view, projection, covered, size }));
  const [arcs] = useState(() => createArcLayer(theme));
  const style = useMemo(() => mapStyle({ theme, language, projection }), [theme, language, projection]);
  const { spot, handlers } = usePointer({
    arcs,
    atlas,
    shown,
    scene,
    marks,
    nameAt: ({ point }) => nameAt(map, point),
  });
  useContextLoss(map);
  useCamera(map, { view, chosen: framed, atlas, isKnown, projection, covered, size, onAimed: alignWritten });

  useEffect(
    function nameCanvas() {
      map?.getCanvas().setAttribute('aria-label', t('map.label'));
    },
    [map, t],
  );

  useEffect(
    function leavePageItsScrolling() {
      if (!isEmbedded || !map) return;
      const gestures = map.getMap().cooperativeGestures;
      // Alone on the screen there is no page to scroll past.
      if (isFullscreen) gestures.disable();
      else gestures.enable();
    },
    [map, isFullscreen],
  );

  // Another map takes its place.
  if (state === 'failed') return null;

  function measure(target: { getContainer: () => HTMLElement }) {
    const { clientWidth, clientHeight } = target.getContainer();
    // As on paper, where it is not shown.
    if (clientWidth === 0 || clientHeight === 0) return;
    setSize((before) =>
      before.width === clientWidth && before.height === clientHeight
        ? before
        : { width: clientWidth, height: clientHeight },
    );
  }

  return (
    <div className={styles['map']} data-theme={theme}>
      <Map
        ref={setMap}
        workerUrl={workerUrl}
        // The canvas has its own name from the beginning: MapLibre's would be that of our region.
        locale={{
          'Map.Title': t('map.label'),
          'CooperativeGesturesHandler.WindowsHelpText': t('map.holdCtrl'),
          'CooperativeGesturesHandler.MacHelpText': t('map.holdCommand'),
          'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers'),
        }}
        cooperativeGestures={isEmbedded}
        mapStyle={style}
        initialViewState={firstView}
        minZoom={0.2}
        maxZoom={9.5}
        maxPitch={50}
        attributionControl={false}
        cursor={spot ? 'pointer' : 'grab'}
        onLoad={(event) => {
          measure(event.target);
          momentReached('map');
          mapBecame('ready');
        }}
        onResize={(event) => measure(event.target)}
        onError={({ error, target }) => {
          // Without a map there is no WebGL; with one, a tile or font did not come, and the rest goes on.
          if (!target) mapBecame('failed');
          else if (import.meta.env.DEV) console.warn(error);
        }}
        onMoveStart={(event) => movementBegan(isReaders(event))}
        onMoveEnd={moved}
        {...handlers}
      >
        {projection === 'globe' && (
          <>
            <Halo />
            <LimbFade />
          </>
        )}
        <ArcsOnMap arcs={arcs} atlas={atlas} shown={shown} scene={scene} theme={theme} />
        <CityLayers
          atlas={atlas}
          marking={marking}
          chosen={chosen}
          marks={marks}
          theme={theme}
          language={language}
          isNarrow={isNarrowMap({ ...size, covered })}
          pointedBy={spot ? (spot.isWritten ? 'name' : 'dot') : 'panel'}
        />
        <LivePins atlas={atlas} chosen={chosen} language={language} opened={subject.entry} />
      </Map>
      <HoverLabel atlas={atlas} language={language} spot={spot} />
      {subject.isError && <FactsMissing onRetry={subject.retry} covered={covered} />}
      <MapControls
        map={map}
        compass={<Compass map={map} />}
        years={<Years atlas={atlas} framed={framed} />}
        chosen={chosen}
        drawn={scene.drawn}
        projection={projection}
        covered={covered}
      />
    </div>
  );
}
