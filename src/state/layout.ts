import { create } from 'zustand';

/** Pixels of the map's box that panels cover: the camera keeps what matters in the rest. */
export type Covered = { left: number; bottom: number; top: number };

const useStore = create<{ covered: Covered }>(() => ({ covered: { left: 0, bottom: 0, top: 0 } }));

export const useCovered = (): Covered => useStore((state) => state.covered);

export function panelMeasured(covered: Covered): void {
  const before = useStore.getState().covered;
  const same = before.left === covered.left && before.bottom === covered.bottom && before.top === covered.top;
  if (!same) useStore.setState({ covered });
}
