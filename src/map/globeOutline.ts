/** MapLibre's vertical field of view is 36.87°: half of it. */
const halfView = (18.435 * Math.PI) / 180;
const worldSize = 512;

export type Camera = {
  /** MapLibre's zoom. */
  zoom: number;
  /** Of the map's centre, in degrees. */
  latitude: number;
  /** Of the eye from the vertical, in degrees. */
  pitch: number;
  /** Of the map, in pixels. */
  height: number;
};

/** The ellipse that the globe is on the screen: half its sizes, and how far below the map's centre, in pixels. */
export type Outline = { across: number; along: number; below: number };

/** Radius of MapLibre's globe in pixels: it grows with latitude, so that its scale is Mercator's at the centre. */
export function globeRadius({ zoom, latitude }: Pick<Camera, 'zoom' | 'latitude'>): number {
  return (worldSize * 2 ** zoom) / (2 * Math.PI * Math.cos((latitude * Math.PI) / 180));
}

/** Distance of the eye from the map's centre, in pixels. */
function eyeHeight({ height }: Camera): number {
  return height / 2 / Math.tan(halfView);
}

/** Distance of the eye from the globe's centre in globe radii, seen from straight above. */
export function eyeDistance(camera: Camera): number {
  return 1 + eyeHeight(camera) / globeRadius(camera);
}

/**
 * What the eye sees of the sphere is a cone around the line to its centre. The screen, as far from
 * the eye as the globe's nearest point, cuts it in an ellipse (from straight above in a circle).
 */
export function globeOutline(camera: Camera): Outline {
  const radius = globeRadius(camera);
  const eye = eyeHeight(camera);
  const pitch = (camera.pitch * Math.PI) / 180;
  const ahead = eye + radius * Math.cos(pitch);
  const sideways = radius * Math.sin(pitch);
  const cone = Math.asin(radius / Math.hypot(ahead, sideways));
  const tilt = Math.atan2(sideways, ahead);
  const near = eye * Math.tan(tilt + cone);
  const far = eye * Math.tan(tilt - cone);
  return {
    across: (eye * Math.sin(cone)) / Math.sqrt(Math.cos(cone) ** 2 - Math.sin(tilt) ** 2),
    along: (near - far) / 2,
    below: (near + far) / 2,
  };
}
