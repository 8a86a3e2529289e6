/** The sector that is left to the name, in radians to both sides of due east. */
const nameSector = 0.6;

/** Offset of a pin from the place it belongs to, px; y runs down. */
export type Offset = { x: number; y: number };

/**
 * Puts `count` pins around one place on rings that widen outwards, so that none covers another, the
 * place itself, or its name to the right of it. `spacing` is the room of a pin in px.
 */
export function fanOut(count: number, spacing: number): Offset[] {
  const offsets: Offset[] = [];
  const sector = 2 * Math.PI - 2 * nameSector;
  for (let ring = 1; offsets.length < count; ring++) {
    const radius = spacing * (ring + 0.2);
    const room = Math.floor((sector * radius) / spacing) + 1;
    const here = Math.min(room, count - offsets.length);
    const step = Math.min(sector / Math.max(1, here - 1), (1.35 * spacing) / radius);
    for (let index = 0; index < here; index++) {
      // Few pins stand together in the upper left, opposite to the name's lower right.
      const middle = here * step > Math.PI ? Math.PI : (Math.PI * 4) / 3;
      const turn = middle + (index - (here - 1) / 2) * step;
      offsets.push({ x: radius * Math.cos(turn), y: radius * Math.sin(turn) });
    }
  }
  return offsets;
}
