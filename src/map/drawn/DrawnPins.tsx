import { createContext, use, type ComponentProps } from 'react';
import { toGlobeVector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';
import type { PinHolder } from '#map/pins/PinMarkers.tsx';
import { Pins } from '#map/pins/Pins.tsx';
import type { DrawnFrame } from './drawnFrame.ts';
import styles from './InteractiveMap.module.css';

const FrameContext = createContext<DrawnFrame | null>(null);

/** On the flat map a pin stands in each copy of the world: here in the one nearest to the middle. */
function nearestPlace(frame: DrawnFrame, position: readonly [number, number]) {
  const places = frame.copies.flatMap((copy) => placeOnScreen(frame, toGlobeVector(position), copy) ?? []);
  return places.toSorted((a, b) => Math.abs(a.x - frame.centre.x) - Math.abs(b.x - frame.centre.x))[0];
}

const DrawnHolder: PinHolder = ({ position, offset, children }) => {
  const frame = use(FrameContext);
  const at = frame && nearestPlace(frame, position);
  // Behind the globe: neither seen nor reached by keyboard.
  if (!at) return null;
  const transform = `translate(-50%, -50%) translate(${at.x + offset.x}px, ${at.y + offset.y}px)`;
  return (
    <div className={styles['pin']} style={{ transform }}>
      {children}
    </div>
  );
};

type Props = Omit<ComponentProps<typeof Pins>, 'zoom' | 'Holder'> & { frame: DrawnFrame };

/** Memorials and events of what is chosen, over the drawing. */
export function DrawnPins({ frame, ...props }: Props) {
  return (
    <FrameContext value={frame}>
      <Pins {...props} zoom={Math.round(frame.zoom * 2) / 2} Holder={DrawnHolder} />
    </FrameContext>
  );
}
