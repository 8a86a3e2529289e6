import { useEffect } from 'react';
import { Layer } from 'react-map-gl/maplibre';
import type { Atlas } from '#domain/atlas.ts';
import { beforeArcs } from '#map/style/layerOrder.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import type { ArcLayer } from './arcLayer.ts';
import type { ArcScene } from './arcScene.ts';

type Props = {
  arcs: ArcLayer;
  atlas: Atlas;
  /** With the links alone that the filter lets through. */
  shown: Atlas;
  scene: ArcScene;
  theme: ResolvedTheme;
};

/** Hands what is to be drawn to the layer on the graphics card. */
export function ArcsOnMap({ arcs, atlas, shown, scene, theme }: Props) {
  useEffect(
    function pushLinks() {
      arcs.linksChanged(atlas.links);
    },
    [arcs, atlas],
  );
  useEffect(
    function pushFilter() {
      arcs.filterChanged(shown.links);
    },
    [arcs, shown],
  );
  useEffect(
    function pushScene() {
      arcs.sceneChanged(scene);
    },
    [arcs, scene],
  );
  useEffect(
    function pushTheme() {
      arcs.themeChanged(theme);
    },
    [arcs, theme],
  );
  return <Layer {...arcs.layer} beforeId={beforeArcs} />;
}
