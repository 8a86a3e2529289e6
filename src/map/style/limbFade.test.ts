import { expect, test } from 'vitest';
import { labelOpacity } from './limbFade.ts';

const centre = [48, 36] as const;

test('a label under the eye is whole, one at the limb is not there', () => {
  expect(labelOpacity(centre, centre, 3)).toBe(1);
  expect(labelOpacity([48, 50], centre, 3)).toBe(1);
  // From 3 radii one sees the globe to 70.5° from the place below.
  expect(labelOpacity([48, -32], centre, 3)).toBe(0);
  expect(labelOpacity([-132, -36], centre, 3)).toBe(0);
});

test('between the two it fades in a few steps', () => {
  const opacities = Array.from({ length: 71 }, (_, angle) => labelOpacity([48, 36 - angle], centre, 3));
  expect(opacities.toSorted((a, b) => b - a)).toEqual(opacities);
  expect(new Set(opacities).size).toBeGreaterThan(4);
  expect(new Set(opacities).size).toBeLessThan(9);
});
