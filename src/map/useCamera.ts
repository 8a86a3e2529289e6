import { useEffect, useMemo, useRef } from 'react';
import type { Covered } from '#state/layout.ts';
import type { Projection, View } from '#url/parameters.ts';
import type { Atlas } from '#domain/atlas.ts';
import { nearestTurn, rightOfLink, startView, type Room } from './camera.ts';
import type { Chosen } from './chosen.ts';
import { chosenView } from './chosenView.ts';
import { forgetView, isViewAhead } from './keepView.ts';

const flightTime = 1200;
const panelTime = 260;

type Camera = {
  view: View | null;
  chosen: Chosen;
  atlas: Atlas;
  /** Whether the facts that say what is chosen have come. */
  isKnown: boolean;
  projection: Projection;
  covered: Covered;
  size: Size;
  /** Told where the map is to look, before it moves. */
  onAimed?: (target: View, room: Room) => void;
};
type Padding = Covered & { right: number };

/** What the camera asks of a map, the live one or the drawn one. */
export type MovedMap = {
  getCenter: () => { lng: number; lat: number };
  getZoom: () => number;
  getPadding: () => Partial<Padding>;
  stop: () => unknown;
  easeTo: (to: {
    center: [number, number];
    zoom: number;
    padding: Padding;
    duration: number;
    bearing?: number;
    pitch?: number;
  }) => unknown;
};
export type Size = { width: number; height: number };

function isThere(map: MovedMap, view: View, covered: Padding): boolean {
  const centre = map.getCenter();
  const padding = map.getPadding();
  return (
    Math.abs(nearestTurn(centre.lng, view.lon) - view.lon) < 0.002 &&
    Math.abs(centre.lat - view.lat) < 0.002 &&
    Math.abs(map.getZoom() - view.zoom) < 0.02 &&
    padding.left === covered.left &&
    padding.right === covered.right &&
    padding.bottom === covered.bottom &&
    padding.top === covered.top
  );
}

/** What the map opens with, before any fact has come: the address's view, or the start. */
export function firstViewState({
  view,
  projection,
  covered,
  size,
}: Omit<Camera, 'chosen' | 'atlas' | 'isKnown'>) {
  const { lon, lat, zoom } = view ?? startView({ ...size, covered }, projection);
  return { longitude: lon, latitude: lat, zoom, padding: { ...covered, right: 0 } };
}

type Asked = Pick<Camera, 'view' | 'chosen' | 'projection'>;

const isSame = (a: Asked, b: Asked): boolean =>
  a.view === b.view && a.chosen === b.chosen && a.projection === b.projection;

/** Keeps the camera where the address, or else what is chosen, wants it: beside the panels, never under them. */
export function useCamera(
  map: MovedMap | null,
  { view: latestView, chosen, atlas, isKnown, projection, covered, size, onAimed }: Camera,
): void {
  const before = useRef<Asked | null>(null);
  // The address is read anew at each change of its query: the same view is not asked for twice.
  const viewText = JSON.stringify(latestView);
  const view = useMemo(() => JSON.parse(viewText) as View | null, [viewText]);
  useEffect(
    function moveCamera() {
      if (!map) return;
      // A deep link opens where it leads, without a flight from elsewhere, even if the facts come late.
      const isFirst = before.current === null;
      if (!isFirst && !isKnown) return;
      const asked = { view, chosen, projection };
      const isAsked = before.current === null || !isSame(before.current, asked);
      if (isKnown) before.current = asked;
      // A window or panel that changes meanwhile pulls no map out of the reader's hand.
      if (!isAsked && isViewAhead()) return;
      const right = chosen.kind === 'link' ? rightOfLink({ ...size, covered }) : 0;
      const room = { ...size, covered, right };
      const padding = { ...covered, right };
      const target = view ?? chosenView(chosen, atlas, room, projection);
      if (isKnown) onAimed?.(target, room);
      if (isThere(map, target, padding)) return;
      // The flight ends whatever movement the reader began: where that stops is nothing to keep.
      map.stop();
      forgetView();
      map.easeTo({
        center: [target.lon, target.lat],
        zoom: target.zoom,
        ...(isAsked ? { bearing: 0, pitch: 0 } : {}),
        padding,
        duration: isFirst ? 0 : isAsked ? flightTime : panelTime,
      });
    },
    [map, view, chosen, atlas, isKnown, projection, covered, size, onAimed],
  );
}
