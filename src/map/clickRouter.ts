import type { CityId, LinkId } from '#domain/linkId.ts';

/** What lies under a click, each the nearest of its kind or null. */
export type UnderPointer = {
  pin: string | null;
  city: CityId | null;
  link: LinkId | null;
  /** Whether the city was found by its name on the map, not by its dot. */
  isWritten?: boolean;
};

export type ClickWinner =
  | { kind: 'pin'; entry: string }
  | { kind: 'city'; id: CityId }
  | { kind: 'link'; id: LinkId };

/** One click has one winner, by drawing order: pin, then city, then arc, then nothing. */
export function clickWinner({ pin, city, link }: UnderPointer): ClickWinner | null {
  if (pin !== null) return { kind: 'pin', entry: pin };
  if (city !== null) return { kind: 'city', id: city };
  if (link !== null) return { kind: 'link', id: link };
  return null;
}
