import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from '#map/useCamera.ts';

/** The measure of an element, px; until it is measured, the window's, which the map fills. */
export function useBox(ref: RefObject<HTMLElement | null>): Size {
  const [box, setBox] = useState<Size>(() => ({ width: window.innerWidth, height: window.innerHeight }));
  useLayoutEffect(
    function measureBox() {
      const element = ref.current;
      if (!element) return;
      const measure = (): void => {
        const { clientWidth: width, clientHeight: height } = element;
        if (width === 0 || height === 0) return;
        setBox((before) => (before.width === width && before.height === height ? before : { width, height }));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ref],
  );
  return box;
}
