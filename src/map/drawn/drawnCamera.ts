import type { Covered } from '#state/layout.ts';
import { keepView, movementBegan } from '#map/keepView.ts';
import type { Projection, View } from '#url/parameters.ts';
import { allowed, between, panned, zoomedAround, type Shift } from './viewMoves.ts';

export type Padding = Covered & { right: number };

/** What the camera shows now. `still` is where it last stood: names keep their positions while it moves. */
export type CameraState = { view: View; padding: Padding; still: View; isMoving: boolean };

/** px; what lies beside the panels is not known before the map's box is measured. */
type Box = { width: number; height: number };

type Flight = { from: CameraState; to: { view: View; padding: Padding }; since: number; duration: number };

/** With the reader's event a movement is the reader's, and the address keeps where it ends. */
type By = { originalEvent?: Event };

/** ms for a change of what is chosen; the live map takes longer, for it has more to show on the way. */
const longestFlight = 600;
/** ms without a turn of the wheel after which the map stands still. */
const wheelPause = 200;

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The drawn map's camera. It answers what useCamera and MapControls ask of the live map. */
export class DrawnCamera {
  #state: CameraState;
  #projection: Projection;
  #box: Box;
  #flight: Flight | null = null;
  #isHeld = false;
  #isReaders = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  readonly #listeners = new Set<() => void>();

  constructor(view: View, padding: Padding, projection: Projection, box: Box) {
    this.#state = { view, padding, still: view, isMoving: false };
    this.#projection = projection;
    this.#box = box;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): CameraState => this.#state;

  /** The map's box or shape is another one now. */
  frameChanged(projection: Projection, box: Box): void {
    this.#projection = projection;
    this.#box = box;
  }

  #changed(next: Partial<CameraState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }

  #allowed(view: View, padding: Padding): View {
    return allowed(view, this.#projection, { ...this.#box, covered: padding, right: padding.right });
  }

  #began(isReaders: boolean): void {
    clearTimeout(this.#resting);
    if (!this.#state.isMoving || isReaders !== this.#isReaders) movementBegan(isReaders);
    this.#isReaders = isReaders;
  }

  #ended(): void {
    this.#flight = null;
    const { view } = this.#state;
    this.#changed({ still: view, isMoving: false });
    if (this.#isReaders) keepView(view);
    this.#isReaders = false;
  }

  #fly(to: Flight['to'], duration: number): void {
    cancelAnimationFrame(this.#asked);
    const target = { ...to, view: this.#allowed(to.view, to.padding) };
    if (duration === 0 || isStill()) {
      this.#changed({ ...target, isMoving: true });
      this.#ended();
      return;
    }
    this.#flight = { from: this.#state, to: target, since: performance.now(), duration };
    this.#changed({ isMoving: true });
    this.#asked = requestAnimationFrame(this.#flyOn);
  }

  readonly #flyOn = (): void => {
    if (!this.#flight) return;
    const { from, to, since, duration } = this.#flight;
    const t = Math.min(1, (performance.now() - since) / duration);
    const along = (side: keyof Padding): number =>
      from.padding[side] + (to.padding[side] - from.padding[side]) * t;
    const padding = {
      left: along('left'),
      right: along('right'),
      top: along('top'),
      bottom: along('bottom'),
    };
    this.#changed({ view: t === 1 ? to.view : between(from.view, to.view, t), padding });
    if (t === 1) this.#ended();
    else this.#asked = requestAnimationFrame(this.#flyOn);
  };

  stop(): void {
    cancelAnimationFrame(this.#asked);
    if (this.#flight) this.#ended();
  }

  // What useCamera asks of a map.
  getCenter(): { lng: number; lat: number } {
    return { lng: this.#state.view.lon, lat: this.#state.view.lat };
  }
  getZoom(): number {
    return this.#state.view.zoom;
  }
  getPadding(): Padding {
    return this.#state.padding;
  }
  isMoving(): boolean {
    return this.#state.isMoving;
  }
  easeTo(to: { center: [number, number]; zoom: number; padding: Padding; duration: number }): void {
    this.#began(false);
    const [lon, lat] = to.center;
    const view = { lon, lat, zoom: to.zoom };
    this.#fly({ view, padding: to.padding }, Math.min(to.duration, longestFlight));
  }

  // What the buttons and the keyboard ask.
  zoomIn({ duration }: { duration: number }, by: By): void {
    this.#step(1, duration, by);
  }
  zoomOut({ duration }: { duration: number }, by: By): void {
    this.#step(-1, duration, by);
  }
  #step(step: number, duration: number, { originalEvent }: By): void {
    this.zoomTo(step, { x: 0, y: 0 }, duration, originalEvent !== undefined);
  }
  /** Zooms by a step around a point, given by its shift from the middle of the view, px. */
  zoomTo(step: number, around: Shift, duration: number, isReaders = true): void {
    this.#began(isReaders);
    // Pressed twice, it goes two steps from where the first one leads.
    const from = this.#flight?.to.view ?? this.#state.view;
    const view = zoomedAround(from, step, around, this.#projection);
    this.#fly({ view, padding: this.#state.padding }, duration);
  }
  panTo(shift: Shift, duration: number): void {
    this.#began(true);
    const from = this.#flight?.to.view ?? this.#state.view;
    this.#fly({ view: panned(from, shift, this.#projection), padding: this.#state.padding }, duration);
  }

  // What a hand does.
  held(): void {
    this.stop();
    this.#began(true);
    this.#isHeld = true;
    this.#changed({ isMoving: true });
  }
  moved(shift: Shift): void {
    const { view, padding } = this.#state;
    this.#changed({ view: this.#allowed(panned(view, shift, this.#projection), padding) });
  }
  scaled(step: number, around: Shift): void {
    const { view, padding } = this.#state;
    this.#changed({ view: this.#allowed(zoomedAround(view, step, around, this.#projection), padding) });
  }
  released(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#ended();
  }
  wheeled(step: number, around: Shift): void {
    cancelAnimationFrame(this.#asked);
    this.#flight = null;
    this.#began(true);
    this.#changed({ isMoving: true });
    this.scaled(step, around);
    this.#resting = setTimeout(() => this.#ended(), wheelPause);
  }
  /** Nobody looks any more. */
  leave(): void {
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#resting);
    this.#flight = null;
  }
}
