/**
 * Number of a tile in a PMTiles archive: all tiles of the lower zooms first, then the place of the
 * tile on the Hilbert curve of its zoom.
 */
export function tileId(z: number, x: number, y: number): number {
  let id = (4 ** z - 1) / 3;
  let column = x;
  let row = y;
  for (let size = 2 ** (z - 1); size >= 1; size /= 2) {
    const right = Math.floor(column / size) % 2 === 1;
    const lower = Math.floor(row / size) % 2 === 1;
    id += size * size * ((right ? 3 : 0) ^ (lower ? 1 : 0));
    if (!lower) {
      // The curve is turned in the upper quarters.
      const [before, other] = right ? [size - 1 - (column % size), size - 1 - (row % size)] : [column, row];
      [column, row] = [other, before];
    }
  }
  return id;
}
