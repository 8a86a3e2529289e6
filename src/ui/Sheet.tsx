import { useRef, useState, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { trackVelocity, type Track } from './dragVelocity.ts';
import { nextHeight, restingHeight, sheetPixels, type SheetHeight } from './sheetHeights.ts';
import styles from './Sheet.module.css';

type Props = {
  /** Beside the map it is a card whose style sheet says how high it is. */
  isCard: boolean;
  height: SheetHeight;
  windowHeight: number;
  /** Names the handle and says how high the sheet is. */
  handleLabel: string;
  onHeight: (height: SheetHeight) => void;
  children: ReactNode;
};

type Drag = {
  startY: number;
  startPixels: number;
  track: Track;
  moved: boolean;
};

/**
 * Where one reads: a card beside the map, or a sheet that comes up from the bottom of a phone. Its handle is
 * dragged, or pressed like a button. The same elements serve both: a page that was written at build time does
 * not know its window, and the style sheet shows it rightly before any script runs.
 */
export function Sheet({ isCard, height, windowHeight, handleLabel, onHeight, children }: Props) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const pixels = dragged ?? sheetPixels(height, windowHeight);

  function start(event: PointerEvent<HTMLButtonElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientY, timeStamp } = event;
    wasDragged.current = false;
    drag.current = {
      startY: clientY,
      startPixels: pixels,
      track: [{ y: clientY, time: timeStamp }],
      moved: false,
    };
  }
  function move(event: PointerEvent<HTMLButtonElement>) {
    const now = drag.current;
    if (!now) return;
    const up = now.startY - event.clientY;
    // A finger never rests quite still: less than this is a press.
    if (!now.moved && Math.abs(up) < 6) return;
    now.moved = true;
    now.track.push({ y: event.clientY, time: event.timeStamp });
    setDragged(Math.max(72, Math.min(sheetPixels('full', windowHeight), now.startPixels + up)));
  }
  function end(event: PointerEvent<HTMLButtonElement>) {
    const now = drag.current;
    cancel();
    if (!now?.moved || dragged === null) return;
    wasDragged.current = true;
    onHeight(restingHeight(dragged, trackVelocity(now.track, event.timeStamp), windowHeight));
  }
  function cancel() {
    drag.current = null;
    setDragged(null);
  }
  function press(event: MouseEvent<HTMLButtonElement>) {
    // The click that ends a drag is not a press. A touch drag ends without one, and a press by
    // keyboard or screen reader (`detail` 0) ends no drag.
    const endsDrag = wasDragged.current && event.detail > 0;
    wasDragged.current = false;
    if (!endsDrag) onHeight(nextHeight(height));
  }

  return (
    <div
      className={styles['sheet']}
      data-dragged={dragged !== null}
      {...(!isCard && { style: { height: pixels } })}
    >
      <button
        type="button"
        className={styles['handle']}
        aria-label={handleLabel}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={cancel}
        onClick={press}
      >
        <span className={styles['grip']} />
      </button>
      {children}
    </div>
  );
}
