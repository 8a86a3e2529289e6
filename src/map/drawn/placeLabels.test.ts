// @vitest-environment node
import { expect, test } from 'vitest';
import { placeLabels, type LabelKind, type Wanted } from './placeLabels.ts';

const sizes = {
  chosen: { size: 20, padding: 2 },
  end: { size: 20, padding: 2 },
  partner: { size: 13, padding: 1 },
  around: { size: 12, padding: 1 },
  city: { size: 13, padding: 12 },
};
const room = { left: 0, top: 0, right: 400, bottom: 300 };
const wanted = (key: string, x: number, y: number, kind: LabelKind = 'partner'): Wanted => {
  return { key, text: 'Almaty', kind, x, y, radius: 3 };
};
const keysOf = (names: readonly Wanted[], scale = 1): string[] =>
  placeLabels(
    names.map((name) => ({ ...name, x: name.x * scale, y: name.y * scale })),
    { room, sizes },
  ).map(({ wanted: { key } }) => key);

test('a name alone stands to the right of its dot; at the right edge, to the left', () => {
  const [label] = placeLabels([wanted('a', 100, 100)], { room, sizes });
  expect(label?.spot.anchor).toBe('start');
  const [edge] = placeLabels([wanted('a', 395, 100)], { room, sizes });
  expect(edge?.spot.anchor).toBe('end');
});

test('where there is no room the less important stay away, and find it again in a larger picture', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    wanted(String(index), 180 + (index % 8) * 5, 130 + Math.floor(index / 8) * 5),
  );
  const near = keysOf(crowd);
  expect(near[0]).toBe('0');
  expect(near.length).toBeLessThan(20);
  const apart = Array.from({ length: 4 }, (_, index) => wanted(String(index), 20 + index * 90, 150));
  expect(keysOf(apart)).toHaveLength(4);
});

test('no name covers the dot of a chosen city', () => {
  const names = [wanted('chosen', 160, 100, 'chosen'), wanted('partner', 140, 100)];
  const partner = placeLabels(names, { room, sizes }).find(({ wanted: { key } }) => key === 'partner');
  expect(partner?.spot.anchor).not.toBe('start');
});

test('what stands already in the small picture keeps its position in the large one', () => {
  const names = [wanted('first', 100, 100, 'chosen'), wanted('second', 140, 120)];
  const standing = [{ wanted: names[1]!, spot: { anchor: 'end', dx: -0.6, dy: 0.33 } as const }];
  const placed = placeLabels(names, { room, sizes, standing });
  expect(placed.find(({ wanted: { key } }) => key === 'second')?.spot).toEqual(standing[0]?.spot);
});
