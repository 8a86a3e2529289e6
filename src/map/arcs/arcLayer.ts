import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasLink } from '#domain/atlas.ts';
import { momentReached } from '#state/reached.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { drawnRows, flatLengths, filterRest, hideRest, restRows, type RestRows } from './arcBuffers.ts';
import { readArcColours, type ArcColours } from './arcColours.ts';
import { arcFrame, type ArcFrame } from './arcFrame.ts';
import { ArcPainter, type ArcPass, type Uploaded } from './arcPainter.ts';
import type { ArcScene } from './arcScene.ts';
import { addsLight, overviewOpacity, restOpacity } from './overviewOpacity.ts';

const arcLayerId = 'arcs';

/** ms for the arcs of a choice to be drawn one after another. */
const drawingTime = 600;

export type ArcLayer = {
  layer: CustomLayerInterface;
  linksChanged: (links: readonly AtlasLink[]) => void;
  /** Those of the links that the filter lets through: no geometry is built anew. */
  filterChanged: (passing: readonly AtlasLink[]) => void;
  sceneChanged: (scene: ArcScene) => void;
  themeChanged: (theme: ResolvedTheme) => void;
  /** How the last frame was projected: what one sees is what one can point at. */
  lastFrame: () => ArcFrame | null;
};

type OnCard = { painter: ArcPainter; rest: Uploaded[]; drawn: Uploaded | null };

/** The layer outlives its graphics context: what it draws is kept here and uploaded again when needed. */
export function createArcLayer(theme: ResolvedTheme): ArcLayer {
  let map: MapLibreMap | null = null;
  let card: OnCard | null = null;
  let rest: RestRows = restRows([]);
  let passing: readonly AtlasLink[] = [];
  let hasLinks = false;
  let scene: ArcScene = { drawn: [], rest: 'overview', key: '' };
  let shownTheme = theme;
  let colours: ArcColours = readArcColours(theme);
  let stale = { rest: true, passing: true, shown: true, drawn: true };
  let drawingSince: number | null = null;
  let frame: ArcFrame | null = null;

  function refresh({ painter, ...kept }: OnCard): OnCard {
    let { rest: uploadedRest, drawn } = kept;
    if (stale.rest || stale.passing) filterRest(rest, passing);
    if (stale.rest || stale.shown) {
      hideRest(
        rest,
        scene.drawn.map(({ link }) => link),
      );
    }
    if (stale.rest) {
      for (const uploaded of uploadedRest) painter.remove(uploaded);
      uploadedRest = rest.classes.map((rows) => painter.upload(rows));
    } else if (stale.shown) {
      uploadedRest.forEach((uploaded, index) => {
        const rows = rest.classes[index];
        if (rows && rows.count > 0) painter.uploadShown(uploaded, rows);
      });
    }
    if (stale.drawn) {
      if (drawn) painter.remove(drawn);
      drawn = painter.upload(drawnRows(scene.drawn));
      if (scene.drawn.length > 0) painter.uploadLengths(flatLengths(scene.drawn));
    }
    stale = { rest: false, passing: false, shown: false, drawn: false };
    return { painter, rest: uploadedRest, drawn };
  }

  function elapsed(): number {
    if (drawingSince === null) return 1;
    const share = (performance.now() - drawingSince) / drawingTime;
    if (share >= 1) drawingSince = null;
    else map?.triggerRepaint();
    return Math.min(1, share);
  }

  function passes(zoom: number): { rest: ArcPass; drawn: ArcPass[] } {
    const isOverview = scene.rest === 'overview';
    const linkCount = passing.length;
    const opacity =
      scene.rest === 'overview' ? overviewOpacity(linkCount, shownTheme, zoom) : restOpacity(scene.rest);
    const still = { isRest: false, opacity: 1, elapsed: elapsed() };
    const under: ArcPass = colours.glows
      ? { ...still, pass: 'glow', times: 5, plus: 0, addsLight: true }
      : { ...still, pass: 'casing', times: 1, plus: 2.4, addsLight: false };
    return {
      rest: {
        pass: 'core',
        isRest: true,
        opacity,
        times: linkCount > 2000 ? 0.8 : 1,
        plus: 0,
        addsLight: isOverview && addsLight(linkCount, shownTheme),
        elapsed: 1,
      },
      drawn: [under, { ...still, pass: 'core', times: 1, plus: 0, addsLight: false }],
    };
  }

  return {
    layer: {
      id: arcLayerId,
      type: 'custom',
      renderingMode: '2d',
      onAdd(addedTo, gl) {
        map = addedTo;
        card = { painter: new ArcPainter(gl), rest: [], drawn: null };
        stale = { rest: true, passing: true, shown: true, drawn: true };
      },
      onRemove() {
        card?.painter.destroy();
        card = null;
        frame = null;
      },
      render(_gl, input) {
        if (!map || !card) return;
        card = refresh(card);
        frame = arcFrame(map, input);
        const { painter } = card;
        const plan = passes(frame.zoom);
        painter.begin(frame, colours);
        for (const uploaded of card.rest) painter.draw(uploaded, frame, plan.rest);
        if (hasLinks) momentReached('arcs');
        if (!card.drawn) return;
        for (const pass of plan.drawn) painter.draw(card.drawn, frame, pass);
      },
    },
    linksChanged(links) {
      rest = restRows(links);
      hasLinks = links.length > 0;
      stale.rest = true;
      map?.triggerRepaint();
    },
    filterChanged(next) {
      passing = next;
      stale.passing = true;
      stale.shown = true;
      map?.triggerRepaint();
    },
    sceneChanged(next) {
      const isNewChoice = next.key !== scene.key && next.key !== '';
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (isNewChoice && !isStill) drawingSince = performance.now();
      scene = next;
      stale.shown = true;
      stale.drawn = true;
      map?.triggerRepaint();
    },
    themeChanged(next) {
      shownTheme = next;
      colours = readArcColours(next);
      map?.triggerRepaint();
    },
    lastFrame: () => frame,
  };
}
