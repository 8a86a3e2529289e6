import { expect, test } from 'vitest';
import { testAtlas as atlas } from '#map/testAtlas.ts';
import { labelSides } from './labelSide.ts';

const [almaty, cork, rennes] = atlas.cities;

test('names of neighbours stand on the outer side of each, also over ±180°', () => {
  const west = { ...almaty!, position: [179.5, 0] as [number, number] };
  const east = { ...cork!, position: [-179.9, 0] as [number, number] };
  expect([...labelSides([west, east]).values()]).toEqual(['west', 'east']);
});

test('far apart, only the name in the east keeps clear of the window’s edge', () => {
  expect([...labelSides([almaty!, rennes!, cork!]).values()]).toEqual(['above', null, null]);
});

test('one city alone may be named anywhere', () => {
  expect(labelSides([almaty!]).size).toBe(0);
});
