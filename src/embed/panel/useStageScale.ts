import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type Size = { width: number; height: number };

/** Of the window's height the preview takes so much, that the lines to copy stay in sight below it. */
const share = 0.42;
/** Pixels that the preview has at least. */
const least = 280;

function roomOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: Math.max(least, window.innerHeight * share) };
}

/** How much smaller something of this size must be drawn to be seen whole on the stage: 1 or less. */
export function useStageScale({ width, height }: Size): {
  stage: RefObject<HTMLDivElement | null>;
  scale: number;
} {
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size | null>(null);
  useLayoutEffect(function measureRoom() {
    const element = stage.current;
    if (!element) return;
    const measure = () => setRoom(roomOf(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const fits = room ? Math.min(room.width / width, room.height / height) : 1;
  return { stage, scale: fits > 0 ? Math.min(1, fits) : 1 };
}
