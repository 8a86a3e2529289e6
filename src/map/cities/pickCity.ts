import type { CityId } from '#domain/linkId.ts';
import type { ArcFrame } from '#map/arcs/arcFrame.ts';
import type { Vector } from '#map/arcs/arcShape.ts';
import { placeOnScreen } from '#map/arcs/screen.ts';

/** A city's dot: where it is, and its radius in px. */
export type CityDot = { city: CityId; place: Vector; radius: number };

/** The city whose dot is nearest to a point of the screen, within its radius and `tolerance` px. */
export function pickCity(
  frame: ArcFrame,
  dots: readonly CityDot[],
  point: { x: number; y: number },
  tolerance: number,
): CityId | null {
  let best: CityId | null = null;
  let bestDistance = Infinity;
  for (const { city, place, radius } of dots) {
    for (const copy of frame.copies) {
      const at = placeOnScreen(frame, place, copy);
      if (!at) continue;
      // From the rim, so that a large dot is not lost to a small one on its edge.
      const distance = Math.hypot(point.x - at.x, point.y - at.y) - radius;
      if (distance <= tolerance && distance < bestDistance) {
        best = city;
        bestDistance = distance;
      }
    }
  }
  return best;
}
