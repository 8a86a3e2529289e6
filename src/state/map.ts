import { create } from 'zustand';

/** loading → ready, or failed where the map cannot run (no WebGL2, context lost for good). */
export type MapState = 'loading' | 'ready' | 'failed';

const useStore = create<{ state: MapState }>(() => ({ state: 'loading' }));

export const useMapState = (): MapState => useStore((store) => store.state);

export function mapBecame(state: MapState): void {
  useStore.setState({ state });
}
