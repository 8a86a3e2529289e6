import type { ArcFrame } from './arcFrame.ts';
import type { Vector } from './arcShape.ts';

/** Column-major product of two 4 × 4 matrices. */
function times(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 16 }, (_, index) => {
    const [column, row] = [Math.floor(index / 4), index % 4];
    return [0, 1, 2, 3].reduce((sum, k) => sum + (a[k * 4 + row] ?? 0) * (b[column * 4 + k] ?? 0), 0);
  });
}

/** A camera over 0° N 0° E, three radii from the centre, 800 × 800 px: for tests without a map. */
export function testGlobe(): ArcFrame {
  const distance = 3;
  const scale = 2;
  const projection = [scale, 0, 0, 0, 0, scale, 0, 0, 0, 0, -1, -1, 0, 0, -0.1, 0];
  const moved = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -distance, 1];
  return {
    globe: times(projection, moved),
    flat: projection,
    globeness: 1,
    horizon: [0, 0, 1, 1 / distance],
    copies: [0],
    width: 800,
    height: 800,
    globeRadius: 300,
    worldSize: 1900,
    zoom: 2,
  };
}

/** The whole flat world once across 800 px, from x = 0. */
export function testFlat(copies: number[] = [-1, 0, 1]): ArcFrame {
  return {
    ...testGlobe(),
    flat: [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1],
    globeness: 0,
    copies,
  };
}

export type TestArc = { link: string; from: Vector; to: Vector };
