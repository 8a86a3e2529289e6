import { useEffect, type RefObject } from 'react';
import { isEmbedded } from '#url/isEmbedded.ts';
import type { PointedAt } from '#map/usePointer.ts';
import { isMeant, leavesScrolling } from './cooperation.ts';
import type { DrawnCamera } from './drawnCamera.ts';
import type { Shift } from './viewMoves.ts';

type Point = { x: number; y: number };

/** px that a hand may tremble in a click. */
const tremble = 4;
/** px an arrow key moves the map, and ms it takes, as on the live map. */
const keyStep = 100;
const keyTime = 300;
/** Zoom for each px a wheel turns, and for each px two fingers on a trackpad part: MapLibre's rates. */
const wheelRate = 1 / 450;
const pinchRate = 1 / 100;
const pxPerLine = 40;

const arrows: Record<string, Shift> = {
  ArrowLeft: { x: keyStep, y: 0 },
  ArrowRight: { x: -keyStep, y: 0 },
  ArrowUp: { x: 0, y: keyStep },
  ArrowDown: { x: 0, y: -keyStep },
};

/** Where an event is, px from the middle of the view. */
type FromMiddle = (point: Point) => Shift;

function listenToKeys(region: HTMLElement, camera: DrawnCamera): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== region || event.altKey || event.ctrlKey || event.metaKey) return;
    const shift = arrows[event.key];
    const step = { '+': 1, '=': 1, '-': -1, _: -1 }[event.key];
    if (shift) camera.panTo(shift, keyTime);
    else if (step) camera.zoomTo(step, { x: 0, y: 0 }, keyTime);
    else return;
    event.preventDefault();
  };
}

function listenToWheel(camera: DrawnCamera, fromMiddle: FromMiddle): (event: WheelEvent) => void {
  return (event) => {
    if (!isMeant(event)) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pxPerLine : 1);
    // Browsers tell of a pinch on a trackpad as of a wheel with the control key.
    camera.wheeled(-px * (event.ctrlKey ? pinchRate : wheelRate), fromMiddle(event));
  };
}

type Listener<Name extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Name]) => void;
type PointerListeners = {
  down: Listener<'pointerdown'>;
  move: Listener<'pointermove'>;
  up: Listener<'pointerup'>;
  /** Whether the hand that let go had moved the map: that is no click. */
  wasDragging: () => boolean;
};

/** One finger or a mouse moves the map, two fingers zoom it; where one finger scrolls the page, two move it. */
function listenToPointers(
  region: HTMLElement,
  camera: DrawnCamera,
  fromMiddle: FromMiddle,
  began: () => void,
): PointerListeners {
  const touching = new Map<number, Point>();
  let start: Point | null = null;
  let isDragging = false;

  const middle = (): Point => {
    const points = [...touching.values()];
    const sum = (axis: keyof Point): number => points.reduce((all, point) => all + point[axis], 0);
    return { x: sum('x') / points.length, y: sum('y') / points.length };
  };
  const spread = (): number => {
    const [a, b] = [...touching.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };

  return {
    down: (event) => {
      if (event.button !== 0) return;
      if (touching.size === 0) isDragging = false;
      touching.set(event.pointerId, { x: event.x, y: event.y });
      start = middle();
    },
    move: (event) => {
      if (!touching.has(event.pointerId)) return;
      if (event.pointerType === 'touch' && touching.size === 1 && leavesScrolling()) return;
      const [before, width] = [middle(), spread()];
      touching.set(event.pointerId, { x: event.x, y: event.y });
      const after = middle();
      if (!isDragging) {
        const way = start ? Math.hypot(after.x - start.x, after.y - start.y) : 0;
        if (touching.size === 1 && way < tremble) return;
        isDragging = true;
        // Only now: a click would else belong to the region and not to the pin that was hit.
        region.setPointerCapture(event.pointerId);
        camera.held();
        began();
      }
      camera.moved({ x: after.x - before.x, y: after.y - before.y });
      if (width > 0 && spread() > 0) camera.scaled(Math.log2(spread() / width), fromMiddle(after));
    },
    up: (event) => {
      touching.delete(event.pointerId);
      if (touching.size === 0) camera.released();
    },
    wasDragging: () => isDragging,
  };
}

/** Buttons on the map, but for the pins of entries, answer for themselves. */
function isButtonOfItsOwn(target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest('button') : null;
  return button !== null && button.dataset['entry'] === undefined;
}

/** What the map shows now: where its middle is, px, and what it does with what is pointed at. */
export type Latest = {
  centre: Point;
  pointing: { onMouseMove: Handler; onClick: Handler; onMouseOut: () => void; onDragStart: () => void };
};
type Handler = (at: PointedAt) => void;

/** Lets hands and keys move the camera, and says what they point at. */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  camera: DrawnCamera,
  latest: RefObject<Latest>,
): void {
  useEffect(
    function listenToHands() {
      const region = ref.current;
      if (!region) return;
      const inRegion = ({ x, y }: Point): Point => {
        const { left, top } = region.getBoundingClientRect();
        return { x: x - left, y: y - top };
      };
      const fromMiddle: FromMiddle = (point) => {
        const { x, y } = inRegion(point);
        return { x: x - latest.current.centre.x, y: y - latest.current.centre.y };
      };
      const pointedAt = (event: MouseEvent): PointedAt => {
        return { point: inRegion(event), originalEvent: event, target: camera };
      };
      const { down, move, up, wasDragging } = listenToPointers(region, camera, fromMiddle, () =>
        latest.current.pointing.onDragStart(),
      );
      const control = new AbortController();
      const { signal } = control;
      region.addEventListener('keydown', listenToKeys(region, camera), { signal });
      region.addEventListener('wheel', listenToWheel(camera, fromMiddle), { signal, passive: false });
      region.addEventListener('pointerdown', down, { signal });
      region.addEventListener('pointermove', move, { signal });
      region.addEventListener('pointerup', up, { signal });
      region.addEventListener('pointercancel', up, { signal });
      region.addEventListener('mousemove', (event) => latest.current.pointing.onMouseMove(pointedAt(event)), {
        signal,
      });
      region.addEventListener('mouseleave', () => latest.current.pointing.onMouseOut(), { signal });
      region.addEventListener(
        'click',
        (event) => {
          if (!wasDragging() && !isButtonOfItsOwn(event.target))
            latest.current.pointing.onClick(pointedAt(event));
        },
        { signal },
      );
      region.addEventListener(
        'dblclick',
        (event) => {
          if (!isButtonOfItsOwn(event.target)) camera.zoomTo(1, fromMiddle(event), keyTime);
        },
        { signal },
      );
      region.dataset['cooperates'] = String(isEmbedded);
      return () => control.abort();
    },
    [ref, camera, latest],
  );
}
