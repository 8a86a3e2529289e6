import { describe, expect, test } from 'vitest';
import { globeOutline } from './globeOutline.ts';

/** Radius in px of the outline seen straight from above. */
const radiusPx = (zoom: number, latitude: number, height: number): number =>
  globeOutline({ zoom, latitude, height, pitch: 0 }).across;

describe('the outline of the globe', () => {
  test('is smaller than the globe, for the eye sees it under the tangent', () => {
    const radius = (512 * 4) / (2 * Math.PI);
    const eye = 400 / Math.tan((18.435 * Math.PI) / 180);
    const seen = radiusPx(2, 0, 800);
    expect(seen).toBeLessThan(radius);
    expect(seen).toBeCloseTo((eye * radius) / Math.sqrt((eye + radius) ** 2 - radius ** 2), 6);
  });

  test('is as measured on a screenshot: zoom 2 at 35° north in a map 775 px high', () => {
    expect(radiusPx(2, 35, 775)).toBeGreaterThan(304);
    expect(radiusPx(2, 35, 775)).toBeLessThan(308);
  });

  test('grows with zoom and towards the poles', () => {
    expect(radiusPx(3, 0, 800)).toBeGreaterThan(radiusPx(2, 0, 800));
    expect(radiusPx(2, 60, 800)).toBeGreaterThan(radiusPx(2, 0, 800));
  });

  test('is a circle around the centre from above', () => {
    const { across, along, below } = globeOutline({ zoom: 1, latitude: 20, height: 700, pitch: 0 });
    expect(along).toBeCloseTo(across, 6);
    expect(below).toBeCloseTo(0, 6);
  });

  test('sinks and stretches with the pitch', () => {
    const { across, along, below } = globeOutline({ zoom: 2, latitude: 0, height: 800, pitch: 40 });
    expect(below).toBeGreaterThan(50);
    expect(along).toBeGreaterThan(across);
  });
});
