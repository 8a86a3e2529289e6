import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useIsWide } from '#ui/useIsWide.ts';

type Size = { width: number; height: number };

/** Beside the form, the preview takes so much of the window's height that the lines to copy stay in sight below it. */
const share = 0.42;
/** Pixels that the preview has at least. */
const least = 280;
/** Below this scale nothing could be read: what is high takes more room instead. */
const smallest = 0.5;

function roomOf(element: HTMLElement, isWide: boolean): Size {
  const height = isWide ? Math.max(least, window.innerHeight * share) : Infinity;
  return { width: element.clientWidth, height };
}

/** How much smaller something of this size is drawn to be seen whole on the stage: 1 or less. */
export function useStageScale({ width, height }: Size): {
  stage: RefObject<HTMLDivElement | null>;
  scale: number;
} {
  const stage = useRef<HTMLDivElement>(null);
  const isWide = useIsWide();
  const [room, setRoom] = useState<Size | null>(null);
  useLayoutEffect(
    function measureRoom() {
      const element = stage.current;
      if (!element) return;
      const measure = () => setRoom(roomOf(element, isWide));
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [isWide],
  );
  const fits = room ? Math.min(room.width / width, Math.max(smallest, room.height / height)) : 1;
  return { stage, scale: fits > 0 ? Math.min(1, fits) : 1 };
}
