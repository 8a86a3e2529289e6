import { useEffect, useState, type RefObject } from 'react';
import { readTold } from '#embed/component/readTold.ts';

/** Pixels that the embed in a frame asks for, as a page that follows it would give it; null until it has asked. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(
    function followEmbed() {
      function hear({ source, data }: MessageEvent<unknown>) {
        if (source === null || source !== frame.current?.contentWindow) return;
        const told = readTold(data);
        if (told?.type === 'height' && typeof told.detail['height'] === 'number')
          setHeight(told.detail['height']);
      }
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    [frame],
  );
  return height;
}
