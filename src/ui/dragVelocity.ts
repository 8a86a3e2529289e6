/** Where a finger was, and when: pixels from the top, ms. */
export type Track = { y: number; time: number }[];

/** ms before the finger let go that tell whether it was flicked. */
const flick = 100;

/** Pixels per ms, positive upwards, over the last moments: a finger that rested before it let go has none. */
export function trackVelocity(track: Track, releasedAt: number): number {
  const last = track.at(-1);
  const first = track.find(({ time }) => releasedAt - time <= flick);
  if (!first || !last || first === last) return 0;
  return (first.y - last.y) / Math.max(1, releasedAt - first.time);
}
