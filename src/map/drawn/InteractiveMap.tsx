import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { overviewOpacity, restOpacity } from '#map/arcs/overviewOpacity.ts';
import { MapControls } from '#map/controls/MapControls.tsx';
import { Years } from '#map/controls/Years.tsx';
import { FactsMissing } from '#map/FactsMissing.tsx';
import { HoverLabel } from '#map/HoverLabel.tsx';
import { firstViewState, useCamera } from '#map/useCamera.ts';
import { usePointer } from '#map/usePointer.ts';
import { useSubject } from '#map/useSubject.ts';
import { momentReached } from '#state/reached.ts';
import { alignWritten } from './alignWritten.ts';
import { DrawnArcs } from './DrawnArcs.tsx';
import { DrawnCamera } from './drawnCamera.ts';
import { drawnFrame } from './drawnFrame.ts';
import { DrawnGround, DrawnLimb } from './DrawnGround.tsx';
import { DrawnPins } from './DrawnPins.tsx';
import { isPicture } from '#url/isEmbedded.ts';
import { GestureHint } from './GestureHint.tsx';
import styles from './InteractiveMap.module.css';
import { MovingDots, MovingNames } from './MovingMarks.tsx';
import { useBox } from './useBox.ts';
import { useDrawing } from './useDrawing.ts';
import { useGestures, type Latest } from './useGestures.ts';

/** px beyond the window, where lines end that are cut. */
const edge = { across: 20, along: 20 };

type Props = {
  /** Whether it stands in for a live map that this browser cannot show. */
  isInstead: boolean;
};

/** The drawn map that one moves oneself: where there is no WebGL2, or by `?map=drawn`. */
export function InteractiveMap({ isInstead }: Props) {
  const { t } = useTranslation();
  const subject = useSubject();
  const { atlas, chosen, covered, framed, hovered, isKnown, language, marks, projection } = subject;
  const { scene, shown, theme, view } = subject;
  const region = useRef<HTMLElement>(null);
  const size = useBox(region);
  const [camera] = useState(() => {
    const { longitude, latitude, zoom, padding } = firstViewState({ view, projection, covered, size });
    return new DrawnCamera({ lon: longitude, lat: latitude, zoom }, padding, projection, size);
  });
  const { view: shownView, padding, still, isMoving } = useSyncExternalStore(camera.subscribe, camera.state);
  useEffect(
    function frameCamera() {
      camera.frameChanged(projection, size);
    },
    [camera, projection, size],
  );
  useEffect(() => () => camera.leave(), [camera]);
  useCamera(camera, {
    view,
    chosen: framed,
    atlas,
    isKnown,
    projection,
    covered,
    size,
    onAimed: alignWritten,
  });

  const room = useMemo(() => ({ ...size, covered: padding, right: padding.right }), [size, padding]);
  const frame = useMemo(() => drawnFrame(shownView, room, projection, edge), [shownView, room, projection]);
  const drawing = useDrawing({
    atlas,
    chosen,
    frame,
    hovered,
    isMoving,
    projection,
    room,
    scene,
    shown,
    view: shownView,
  });
  const { spot, handlers: pointing } = usePointer({
    arcs: { lastFrame: () => frame },
    atlas,
    shown,
    scene,
    marks,
    nameAt: ({ originalEvent: { target } }) =>
      target instanceof Element ? (target.closest('[data-city]')?.getAttribute('data-city') ?? null) : null,
  });
  const latest = useRef<Latest>({ centre: frame.centre, pointing });
  useEffect(function rememberLatest() {
    latest.current = { centre: frame.centre, pointing };
  });
  useGestures(region, camera, latest);
  useEffect(
    function tellDrawn() {
      momentReached('map');
      if (atlas.links.length > 0) momentReached('arcs');
    },
    [atlas],
  );

  const opacity =
    scene.rest === 'overview'
      ? overviewOpacity(shown.links.length, theme, shownView.zoom)
      : restOpacity(scene.rest);
  const free = { '--covered-left': `${covered.left}px`, '--covered-top': `${covered.top}px` };
  return (
    <div className={styles['map']} data-theme={theme}>
      {/* As the live map's canvas, it is moved with keys where it has the focus. */}
      <section
        ref={region}
        aria-label={t('map.label')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={isPicture ? undefined : 0}
        className={styles['region']}
        data-pointed={spot !== null}
        data-moving={isMoving}
      >
        <svg className={styles['picture']} width={size.width} height={size.height} aria-hidden="true">
          <DrawnGround drawing={drawing} id="moved" />
          <DrawnArcs drawing={drawing} id="moved" restOpacity={opacity} />
          <DrawnLimb drawing={drawing} id="moved" />
          <MovingDots dots={drawing.dots} />
          <MovingNames
            atlas={atlas}
            chosen={chosen}
            marks={marks}
            language={language}
            frame={frame}
            still={still}
            room={room}
            projection={projection}
            isNamedAtPointer={spot !== null && !spot.isWritten}
          />
        </svg>
        <DrawnPins atlas={atlas} chosen={chosen} language={language} opened={subject.entry} frame={frame} />
      </section>
      <GestureHint region={region} />
      <HoverLabel atlas={atlas} language={language} spot={spot} />
      {isInstead && (
        <p className={styles['instead']} style={free}>
          {t('map.drawnInstead')}
        </p>
      )}
      {subject.isError && <FactsMissing onRetry={subject.retry} covered={covered} />}
      <MapControls
        map={camera}
        years={<Years atlas={atlas} framed={framed} />}
        chosen={chosen}
        drawn={scene.drawn}
        projection={projection}
        covered={covered}
      />
    </div>
  );
}
