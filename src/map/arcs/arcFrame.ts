import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';

type Matrix = ArrayLike<number>;

/** How places come onto the screen in one frame, for the shader and for picking alike. */
export type ArcFrame = {
  /** From the unit sphere to clip space. */
  globe: Matrix;
  /** From Web Mercator (0 to 1) to clip space. */
  flat: Matrix;
  /** 1 on the globe, 0 on the flat map, between them where the globe unrolls at high zoom. */
  globeness: number;
  /** Unit vector from the centre of the globe to the camera, cosine of the horizon. */
  horizon: readonly [number, number, number, number];
  /** Whole turns of the world that the flat map shows. */
  copies: readonly number[];
  /** CSS px. */
  width: number;
  height: number;
  globeRadius: number;
  worldSize: number;
  zoom: number;
};

/** MapLibre's flat world is 512 px wide at zoom 0. */
const worldAtZoom0 = 512;

/** The copies of the world in which an arc may be seen; arcs run up to half a world over its edges. */
function worldCopies(west: number, east: number): number[] {
  const first = Math.ceil(west / 360 - 1);
  const last = Math.floor(east / 360 + 1);
  const copies = [];
  for (let copy = Math.max(-4, first); copy <= Math.min(4, last); copy++) copies.push(copy);
  return copies;
}

export function arcFrame(map: MapLibreMap, { defaultProjectionData }: CustomRenderMethodInput): ArcFrame {
  const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } = defaultProjectionData;
  const canvas = map.getCanvas();
  const worldSize = worldAtZoom0 * 2 ** map.getZoom();
  const [x, y, z, w] = clippingPlane;
  const length = Math.hypot(x, y, z) || 1;
  const bounds = map.getBounds();
  const isGlobe = projectionTransition > 0;
  return {
    globe: mainMatrix,
    flat: isGlobe ? fallbackMatrix : mainMatrix,
    globeness: projectionTransition,
    horizon: [x / length, y / length, z / length, -w / length],
    copies: projectionTransition > 0.999 ? [0] : worldCopies(bounds.getWest(), bounds.getEast()),
    width: canvas.clientWidth,
    height: canvas.clientHeight,
    globeRadius: worldSize / (2 * Math.PI * Math.cos((map.getCenter().lat * Math.PI) / 180)),
    worldSize,
    zoom: map.getZoom(),
  };
}
