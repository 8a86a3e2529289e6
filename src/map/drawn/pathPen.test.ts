// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { AreaPen } from './areaPen.ts';
import { fitCurve } from './fitCurve.ts';
import { PathPen } from './pathPen.ts';

test('a path says no more than it has to', () => {
  const pen = new PathPen(1);
  pen.polyline([
    { x: 10.4, y: 5 },
    { x: 12, y: 3 },
    { x: 12.3, y: 3.2 },
    { x: 20, y: 10 },
  ]);
  pen.polyline([
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ]);
  expect(pen.path).toBe('m10 5 2-2 8 7m-20-10 1 1');
});

const corner = (x: number) => [
  { x, y: 0 },
  { x: x + 4, y: 0 },
  { x: x + 4, y: 4 },
];

test('rings that follow one another begin where the last one began', () => {
  const pen = new PathPen(1);
  pen.ring(corner(10));
  pen.ring(corner(20));
  expect(pen.path).toBe('m10 0 4 0 0 4zm10 0 4 0 0 4z');
});

test('dots are lines without length', () => {
  const pen = new PathPen(1);
  pen.dot(3, 4);
  pen.dot(1, 9);
  expect(pen.path).toBe('m3 4h0m-2 5h0');
});

/** Points of the Bézier curves of a path, its own relative units added up. */
function pointsOf(path: string): { x: number; y: number }[] {
  const numbers = path.match(/-?\d+/g)?.map(Number) ?? [];
  let [x = 0, y = 0] = numbers;
  const points = [{ x, y }];
  for (let index = 2; index + 5 < numbers.length; index += 6) {
    const c = numbers.slice(index, index + 6);
    const [startX, startY] = [x, y];
    for (let step = 1; step <= 40; step++) {
      const t = step / 40;
      const s = 1 - t;
      const at = (axis: number): number =>
        3 * s * s * t * (c[axis] ?? 0) + 3 * s * t * t * (c[axis + 2] ?? 0) + t ** 3 * (c[axis + 4] ?? 0);
      points.push({ x: startX + at(0), y: startY + at(1) });
    }
    x += c[4] ?? 0;
    y += c[5] ?? 0;
  }
  return points;
}

test('a smooth line becomes a few curves that keep close to it', () => {
  const line = Array.from({ length: 91 }, (_, degree) => ({
    x: 400 * Math.cos((degree * Math.PI) / 90),
    y: 300 * Math.sin((degree * Math.PI) / 90),
  }));
  const pen = new PathPen(1);
  fitCurve(pen, line, 0.5);
  const drawn = pointsOf(pen.path);
  for (const { x, y } of line)
    expect(Math.min(...drawn.map((point) => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(8);
  for (const { x, y } of drawn) expect(Math.abs(Math.hypot(x / 400, y / 300) - 1)).toBeLessThan(0.006);
  expect(pen.path.match(/-?\d+/g)?.length).toBeLessThan(40);
});

const drawn = (ring: [number, number][], isCut: (x: number) => boolean) => {
  const pen = new AreaPen(1, isCut);
  const [first = [0, 0], ...others] = ring;
  pen.moveTo(...first);
  for (const point of others) pen.lineTo(...point);
  pen.closePath();
  return { fill: pen.fill.path, outline: pen.outline.path };
};
describe('an area', () => {
  const square: [number, number][] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
  ];

  test('that is whole is filled and outlined alike', () => {
    const { fill, outline } = drawn(square, () => false);
    expect(fill).toBe('m0 0 9 0 0 9-9 0z');
    expect(outline).toBe(fill);
  });

  test('that the drawing cuts has no coast at the cut', () => {
    const { fill, outline } = drawn(square, (x) => x === 9);
    expect(fill).toMatch(/z$/);
    expect(outline).toBe('m9 9-9 0 0-9 9 0');
  });

  test('that the drawing cuts twice has two coasts', () => {
    const bay: [number, number][] = [
      [0, 0],
      [9, 0],
      [9, 2],
      [4, 2],
      [4, 5],
      [9, 5],
      [9, 9],
      [0, 9],
    ];
    expect(drawn(bay, (x) => x === 9).outline).toBe('m9 2-5 0 0 3 5 0m0 4-9 0 0-9 9 0');
  });

  test('that shrinks to a line is left out', () => {
    const speck: [number, number][] = [
      [0, 0],
      [0.2, 0],
      [3, 3],
    ];
    expect(drawn(speck, () => false).fill).toBe('');
  });
});
