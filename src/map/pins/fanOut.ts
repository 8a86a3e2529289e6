/** Offset of a pin from the place it belongs to, px; y runs down. */
export type Offset = { x: number; y: number };

/**
 * Puts `count` pins around one place on rings that widen outwards, so that none covers another or the
 * place itself. `spacing` is the room of a pin in px.
 */
export function fanOut(count: number, spacing: number): Offset[] {
  const offsets: Offset[] = [];
  for (let ring = 1; offsets.length < count; ring++) {
    const radius = spacing * (ring + 0.25);
    const room = Math.floor((2 * Math.PI * radius) / spacing);
    const here = Math.min(room, count - offsets.length);
    for (let index = 0; index < here; index++) {
      // The first pin stands above the place; odd rings are turned so that pins stand in gaps.
      const turn = ((index + (ring % 2 === 0 ? 0.5 : 0)) / here) * 2 * Math.PI - Math.PI / 2;
      offsets.push({ x: radius * Math.cos(turn), y: radius * Math.sin(turn) });
    }
  }
  return offsets;
}
