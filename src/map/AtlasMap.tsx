import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Map, type MapRef, type ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { useAtlas, useStories } from '#api/queries.ts';
import { buildAtlas } from '#domain/atlas.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useHovered } from '#state/hover.ts';
import { useCovered } from '#state/layout.ts';
import { momentReached } from '#state/reached.ts';
import { mapBecame, useMapState } from '#state/map.ts';
import { useAddress } from '#url/useAddress.ts';
import type { Page } from '#url/route.ts';
import { useResolvedTheme } from '#url/useResolvedTheme.ts';
import styles from './AtlasMap.module.css';
import { ArcsOnMap } from './arcs/ArcsOnMap.tsx';
import { createArcLayer } from './arcs/arcLayer.ts';
import { arcScene } from './arcs/arcScene.ts';
import { isNarrowMap } from './camera.ts';
import { chosenOn } from './chosen.ts';
import { CityLayers } from './cities/CityLayers.tsx';
import { marksOf } from './cities/cityFeatures.ts';
import { MapControls } from './controls/MapControls.tsx';
import { FactsMissing } from './FactsMissing.tsx';
import { Halo } from './Halo.tsx';
import { HoverLabel } from './HoverLabel.tsx';
import { keepView, movementBegan } from './keepView.ts';
import { LimbFade } from './LimbFade.tsx';
import { MapUnavailable } from './MapUnavailable.tsx';
import { Pins } from './pins/Pins.tsx';
import { mapStyle } from './style/mapStyle.ts';
import { registerTileProtocol } from './style/tileProtocol.ts';
import { firstViewState, useCamera, type Size } from './useCamera.ts';
import { useContextLoss } from './useContextLoss.ts';
import { usePointer } from './usePointer.ts';

registerTileProtocol();

/** Until the facts are there the map shows the world without cities. */
const noAtlas = buildAtlas(
  { type: 'FeatureCollection', features: [] },
  { version: 1, statuses: [], links: [] },
);

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
  const { page, parameters } = useAddress();
  const language = useLanguage();
  const { projection, view, entry } = parameters;
  const theme = useResolvedTheme();
  const covered = useCovered();
  const hovered = useHovered();
  const { data: loadedAtlas, isError, refetch } = useAtlas();
  const atlas = loadedAtlas ?? noAtlas;
  const { data: stories, isPending: areStoriesPending } = useStories(page.name === 'story');
  const isKnown = loadedAtlas !== undefined && !(page.name === 'story' && areStoriesPending);
  const state = useMapState();
  const [map, setMap] = useState<MapRef | null>(null);
  // The map fills the window; its own measure follows once it stands.
  const [size, setSize] = useState<Size>(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const [firstView] = useState(() => firstViewState({ view, projection, covered, size }));
  const [arcs] = useState(() => createArcLayer(theme));

  // The address is read anew at each change of its query: what is chosen changes with the page alone.
  const pageText = JSON.stringify(page);
  const chosen = useMemo(
    // The text is a page that was written a line above.
    () => chosenOn(JSON.parse(pageText) as Page, atlas, stories ?? []),
    [pageText, atlas, stories],
  );
  const scene = useMemo(() => arcScene(atlas, chosen, hovered, theme), [atlas, chosen, hovered, theme]);
  const pointedCity = hovered && 'city' in hovered ? hovered.city : null;
  const marks = useMemo(() => marksOf(chosen, atlas, pointedCity), [chosen, atlas, pointedCity]);
  const style = useMemo(() => mapStyle({ theme, language, projection }), [theme, language, projection]);
  const { spot, handlers } = usePointer({ arcs, atlas, scene, marks });
  useContextLoss(map);
  useCamera(map, { view, chosen, atlas, isKnown, projection, covered, size });

  useEffect(
    function nameCanvas() {
      map?.getCanvas().setAttribute('aria-label', t('map.label'));
    },
    [map, t],
  );

  if (state === 'failed') return <MapUnavailable />;

  function measure(target: { getContainer: () => HTMLElement }) {
    const { clientWidth, clientHeight } = target.getContainer();
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
        locale={{ 'Map.Title': t('map.label') }}
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
        <ArcsOnMap arcs={arcs} atlas={atlas} scene={scene} theme={theme} />
        <CityLayers
          atlas={atlas}
          chosen={chosen}
          marks={marks}
          theme={theme}
          language={language}
          isNarrow={isNarrowMap({ ...size, covered })}
          isNamedAtPointer={spot !== null}
        />
        <Pins atlas={atlas} chosen={chosen} language={language} opened={entry} />
      </Map>
      <HoverLabel atlas={atlas} language={language} spot={spot} />
      {isError && <FactsMissing onRetry={() => void refetch()} covered={covered} />}
      <MapControls map={map} chosen={chosen} drawn={scene.drawn} projection={projection} covered={covered} />
    </div>
  );
}
