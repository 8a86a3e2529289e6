// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { landMask } from './landMask.ts';
import { gridSize, latitudeOfRow, toGrid } from './mercatorGrid.ts';
import { mercatorImage } from './naturalEarthImage.ts';
import { reliefSource, tintedRelief, type ReliefSource } from './relief.ts';
import { themeColours, type ReliefTheme } from './themeColours.ts';

let mask: Uint8Array;
let source: ReliefSource;
beforeAll(async () => {
  mask = await landMask();
  source = reliefSource(await mercatorImage(), mask);
}, 60_000);

const indexOf = (place: [number, number]): number => {
  const [x, y] = toGrid(place);
  return Math.floor(y) * gridSize + Math.floor(x);
};

describe('the grid', () => {
  test('is Mercator: rows and latitudes belong together', () => {
    for (const row of [0, 300, 1024, 2047])
      expect(toGrid([0, latitudeOfRow(row)])[1]).toBeCloseTo(row + 0.5, 6);
    expect(latitudeOfRow(0)).toBeCloseTo(85.04, 1);
  });
});

describe('the mask of land', () => {
  test.each<[string, [number, number], number]>([
    ['Almaty', [76.9, 43.25], 255],
    ['Rennes', [-1.68, 48.11], 255],
    ['Chukotka, past 180°', [-177, 67.5], 255],
    ['Antarctica at the antimeridian', [179.9, -84.9], 255],
    ['Antarctica at 0°', [0, -80], 255],
    ['the Pacific', [-150, 10], 0],
    ['the Caspian Sea', [51, 40], 0],
    ['the Arctic Ocean', [0, 85], 0],
  ])('knows %s', (_, place, land) => {
    expect(mask[indexOf(place)]).toBe(land);
  });

  test('has no band along the antimeridian', () => {
    const row = Math.floor(toGrid([0, 67])[1]) * gridSize;
    const share = mask.subarray(row, row + gridSize).filter((value) => value > 127).length / gridSize;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.85);
  });
});

describe.each<ReliefTheme>(['paper', 'night'])('the relief of theme %s', (theme) => {
  test('has on land and at sea the mean of the flat colour below it', () => {
    const colours = themeColours(theme);
    const relief = tintedRelief(source, theme, colours);
    for (const [isLand, expected] of [
      [true, colours.land],
      [false, colours.water],
    ] as const) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let index = gridSize * 300; index < gridSize * 1700; index += 11) {
        const value = mask[index] ?? 0;
        if (isLand ? value < 250 : value > 5) continue;
        [0, 1, 2].forEach(
          (channel) => (sums[channel] = (sums[channel] ?? 0) + (relief[index * 4 + channel] ?? 0)),
        );
        count += 1;
      }
      expected.forEach((channel, at) =>
        expect(Math.abs((sums[at] ?? 0) / count - channel)).toBeLessThan(1.5),
      );
    }
  });

  test('leaves the coast, the map’s edges and floating ice to the flat colours', () => {
    const relief = tintedRelief(source, theme, themeColours(theme));
    const opacityAt = (index: number): number => relief[index * 4 + 3] ?? 0;
    const coast = mask.findIndex((value, index) => value > 120 && value < 136 && index > gridSize * 600);
    expect(opacityAt(coast)).toBeLessThan(20);
    expect(opacityAt(gridSize * 5)).toBe(0);
    expect(opacityAt(indexOf([-175, -81]))).toBe(0);
    expect(opacityAt(indexOf([76.9, 43.25]))).toBe(255);
  });
});
