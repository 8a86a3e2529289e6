import { arcAngle, type LonLat } from '#domain/greatCircle.ts';

/** Steps of opacity: fewer of them cost fewer changes while the globe turns. */
const steps = 6;

/**
 * Opacity of a label that lies on the globe: full where one looks down on it, nothing near the limb,
 * where foreshortening turns it into a smear. `eye` is the eye's distance from the globe's centre in
 * globe radii, straight above `centre`.
 */
export function labelOpacity(place: LonLat, centre: LonLat, eye: number): number {
  const cosine = Math.cos(arcAngle(place, centre));
  // Cosine of the angle between the ground's normal and the line to the eye.
  const facing = (eye * cosine - 1) / Math.sqrt(eye * eye - 2 * eye * cosine + 1);
  const opacity = Math.min(1, Math.max(0, (facing - 0.28) / (0.56 - 0.28)));
  return Math.round(opacity * steps) / steps;
}
