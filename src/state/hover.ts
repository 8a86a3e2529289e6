import { create } from 'zustand';
import type { CityId, LinkId } from '#domain/linkId.ts';

/** What the pointer or keyboard focus rests on, in the map or in a panel. */
export type Hovered = { city: CityId } | { link: LinkId } | null;

const useStore = create<{ hovered: Hovered }>(() => ({ hovered: null }));

export const useHovered = (): Hovered => useStore((state) => state.hovered);

export function hoverStarted(hovered: Exclude<Hovered, null>): void {
  useStore.setState({ hovered });
}

export function hoverEnded(): void {
  useStore.setState({ hovered: null });
}
