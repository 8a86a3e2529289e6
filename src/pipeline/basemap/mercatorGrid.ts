/** Pixels along a side of the square Mercator map that the relief is computed on: zoom 2 at 512. */
export const gridSize = 2048;

/** Latitude in degrees of a row of the grid, at the pixel's middle. */
export function latitudeOfRow(row: number): number {
  const y = Math.PI * (1 - (2 * (row + 0.5)) / gridSize);
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}

/** Place of a position on the grid, in pixels from its upper left corner. */
export function toGrid([lon, lat]: readonly [number, number]): [x: number, y: number] {
  const sine = Math.sin((Math.max(-89.9, Math.min(89.9, lat)) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lon + 180) / 360) * gridSize, y * gridSize];
}
