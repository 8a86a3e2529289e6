/** A place as [longitude, latitude] in degrees, in GeoJSON's order. */
export type LonLat = readonly [number, number];

/** Mean radius of the Earth in km (IUGG R1). */
export const earthRadiusKm = 6371.0088;

const radians = Math.PI / 180;

/** Angle between two places seen from the centre of the Earth, in radians (haversine formula). */
export function arcAngle([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const sinLat = Math.sin(((latB - latA) * radians) / 2);
  const sinLon = Math.sin(((lonB - lonA) * radians) / 2);
  const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLon * sinLon;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance in km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return earthRadiusKm * arcAngle(a, b);
}

/** Direction in which the great circle leaves `a` towards `b`: degrees from north, clockwise, 0 to 360. */
export function initialBearing([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const dLon = (lonB - lonA) * radians;
  const y = Math.sin(dLon) * Math.cos(latB * radians);
  const x =
    Math.cos(latA * radians) * Math.sin(latB * radians) -
    Math.sin(latA * radians) * Math.cos(latB * radians) * Math.cos(dLon);
  return (Math.atan2(y, x) / radians + 360) % 360;
}

export type CompassPoint = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
const compassPoints: CompassPoint[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

export function compassPoint(bearing: number): CompassPoint {
  return compassPoints[Math.round(bearing / 45) % 8] ?? 'n';
}

/** Unit vector of a place: x to 0° E, y to 90° E, z to the north pole. */
export function toVector([lon, lat]: LonLat): [number, number, number] {
  const cosLat = Math.cos(lat * radians);
  return [cosLat * Math.cos(lon * radians), cosLat * Math.sin(lon * radians), Math.sin(lat * radians)];
}

export function toLonLat([x, y, z]: readonly [number, number, number]): [number, number] {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/**
 * The place at fraction `t` (0 at `a`, 1 at `b`) of the shorter great circle, by spherical linear
 * interpolation. For antipodes, whose great circle is not unique, the one over the north pole.
 */
export function greatCirclePoint(a: LonLat, b: LonLat, t: number): [number, number] {
  const va = toVector(a);
  const angle = arcAngle(a, b);
  if (angle < 1e-9) return [a[0], a[1]];
  if (Math.PI - angle < 1e-6) return throughNorthPole(a, b, t);
  const vb = toVector(b);
  const wa = Math.sin((1 - t) * angle);
  const wb = Math.sin(t * angle);
  return toLonLat([wa * va[0] + wb * vb[0], wa * va[1] + wb * vb[1], wa * va[2] + wb * vb[2]]);
}

function throughNorthPole(a: LonLat, b: LonLat, t: number): [number, number] {
  const travelled = a[1] + t * 180;
  return travelled <= 90 ? [a[0], travelled] : [b[0], 180 - travelled];
}
