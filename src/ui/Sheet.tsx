import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { nextHeight, restingHeight, sheetPixels, type SheetHeight } from './sheetHeights.ts';
import styles from './Sheet.module.css';

type Props = {
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
  lastY: number;
  lastTime: number;
  velocity: number;
  moved: boolean;
};

/** A panel that comes up from the bottom of a phone. Its handle is dragged, or pressed like a button. */
export function Sheet({ height, windowHeight, handleLabel, onHeight, children }: Props) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const pixels = dragged ?? sheetPixels(height, windowHeight);

  function start(event: PointerEvent<HTMLButtonElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientY, timeStamp } = event;
    drag.current = {
      startY: clientY,
      startPixels: pixels,
      lastY: clientY,
      lastTime: timeStamp,
      velocity: 0,
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
    now.velocity = (now.lastY - event.clientY) / Math.max(1, event.timeStamp - now.lastTime);
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    setDragged(Math.max(72, Math.min(sheetPixels('full', windowHeight), now.startPixels + up)));
  }
  function end() {
    const now = drag.current;
    drag.current = null;
    setDragged(null);
    wasDragged.current = now?.moved === true;
    if (now?.moved && dragged !== null) onHeight(restingHeight(dragged, now.velocity, windowHeight));
  }
  function press() {
    // The click that ends a drag is not a press.
    if (wasDragged.current) wasDragged.current = false;
    else onHeight(nextHeight(height));
  }

  return (
    <div className={styles['sheet']} data-dragged={dragged !== null} style={{ height: pixels }}>
      <button
        type="button"
        className={styles['handle']}
        aria-label={handleLabel}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onClick={press}
      >
        <span className={styles['grip']} />
      </button>
      {children}
    </div>
  );
}
