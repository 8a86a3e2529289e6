import { useMemo, useRef, useState } from 'react';
import { useRestingPrefetch } from '#api/useRestingPrefetch.ts';
import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { CityId } from '#domain/linkId.ts';
import { hoverEnded, hoverStarted } from '#state/hover.ts';
import { openEntry, openPage } from '#url/useAddress.ts';
import type { ArcLayer } from './arcs/arcLayer.ts';
import type { ArcScene } from './arcs/arcScene.ts';
import { toGlobeVector } from './arcs/arcShape.ts';
import { pickArc } from './arcs/pickArc.ts';
import type { Mark } from './cities/cityFeatures.ts';
import { dotRadius, markedRadius } from './cities/dotRadius.ts';
import { pickCity } from './cities/pickCity.ts';
import { entryUnder } from './pins/entryUnder.ts';
import { clickWinner, type UnderPointer } from './clickRouter.ts';

/** How far from a thing, in px, one may point at it. */
const tolerances = { mouse: { city: 6, arc: 6 }, touch: { city: 16, arc: 14 } } as const;

type Point = { x: number; y: number };

/** Where the pointer is over what it names, px. */
export type PointerSpot = Point & {
  /** Whether the map itself writes the name there: then it need not stand beside the pointer too. */
  isWritten: boolean;
};

/** An event over a map, the live one or the drawn one; `point` is px from its upper left corner. */
export type PointedAt = {
  point: Point;
  originalEvent: MouseEvent;
  target: { isMoving: () => boolean };
};

type Options = {
  arcs: Pick<ArcLayer, 'lastFrame'>;
  atlas: Atlas;
  /** With the links alone that the filter lets through: no other can be caught. */
  shown: Atlas;
  scene: ArcScene;
  marks: ReadonlyMap<AtlasCity, Mark>;
  /** The city whose name is written there, or null. */
  nameAt: (event: PointedAt) => CityId | null;
};

function isTouch(event: MouseEvent): boolean {
  // Browsers send clicks as pointer events; the DOM's types still say MouseEvent.
  return 'pointerType' in event && event.pointerType === 'touch';
}

/** Says what is under the pointer, names it, and opens what is clicked. */
export function usePointer({ arcs, atlas, shown, scene, marks, nameAt }: Options) {
  const prefetch = useRestingPrefetch();
  const [spot, setSpot] = useState<PointerSpot | null>(null);
  const pending = useRef(0);
  const places = useMemo(
    () => atlas.cities.map((city) => ({ city, place: toGlobeVector(city.position) })),
    [atlas],
  );
  const allArcs = useMemo(
    () =>
      atlas.links.map(({ id, cities }) => ({
        link: id,
        from: toGlobeVector(cities[0].position),
        to: toGlobeVector(cities[1].position),
      })),
    [atlas],
  );
  const shownArcs = useMemo(() => allArcs.filter(({ link }) => shown.link(link)), [allArcs, shown]);

  function under(event: PointedAt): UnderPointer {
    const pin = entryUnder(event.originalEvent.target);
    const frame = arcs.lastFrame();
    if (!frame || pin !== null) return { pin, city: null, link: null };
    const { city: cityTolerance, arc: arcTolerance } =
      tolerances[isTouch(event.originalEvent) ? 'touch' : 'mouse'];
    const dots = places.map(({ city, place }) => {
      const mark = marks.get(city);
      return { city: city.id, place, radius: mark ? markedRadius[mark] : dotRadius(city.links, frame.zoom) };
    });
    // A dot is small: its name belongs to it.
    const dot = pickCity(frame, dots, event.point, cityTolerance);
    const city = dot ?? nameAt(event);
    if (city !== null) return { pin, city, link: null, isWritten: dot === null };
    // While something is chosen the rest is a texture: it cannot be caught by mistake.
    const candidates = scene.rest === 'overview' ? shownArcs : scene.drawn;
    return { pin, city, link: pickArc(frame, candidates, event.point, arcTolerance) };
  }

  function leave() {
    cancelAnimationFrame(pending.current);
    prefetch.forget();
    hoverEnded();
    setSpot(null);
  }

  function point(event: PointedAt) {
    const found = event.target.isMoving() ? null : under(event);
    const winner = found && clickWinner(found);
    if (!winner || winner.kind === 'pin') {
      prefetch.forget();
      hoverEnded();
      setSpot(null);
      return;
    }
    hoverStarted(winner.kind === 'city' ? { city: winner.id } : { link: winner.id });
    prefetch.soon(winner.id);
    setSpot({ x: event.point.x, y: event.point.y, isWritten: found.isWritten ?? false });
  }

  function onMouseMove(event: PointedAt) {
    cancelAnimationFrame(pending.current);
    pending.current = requestAnimationFrame(() => point(event));
  }

  function onClick(event: PointedAt) {
    const winner = clickWinner(under(event));
    if (!winner) return;
    leave();
    switch (winner.kind) {
      case 'pin':
        openEntry(winner.entry);
        break;
      case 'city':
      case 'link':
        openPage({ name: winner.kind, id: winner.id });
        break;
    }
  }

  return { spot, handlers: { onMouseMove, onMouseOut: leave, onDragStart: leave, onClick } };
}
