import { useEffect, useState, type RefObject } from 'react';
import { messageVersion, type ToldMessage } from '#embed/messages/message.ts';

/** Whether a message is an embed's own on its height. */
function isHeight(data: unknown): data is ToldMessage & { type: 'height' } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'atlas' in data &&
    data.atlas === messageVersion &&
    'type' in data &&
    data.type === 'height' &&
    'height' in data &&
    typeof data.height === 'number'
  );
}

/** Pixels that the embed in a frame asks for, as a page that follows it would give it; null until it has asked. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(
    function followEmbed() {
      function hear({ source, data }: MessageEvent<unknown>) {
        if (source === frame.current?.contentWindow && isHeight(data)) setHeight(data.height);
      }
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    [frame],
  );
  return height;
}
