import { describe, expect, test } from 'vitest';
import { buildAtlas } from '#domain/atlas.ts';
import type { CityFeature } from '#domain/built.ts';
import type { Entry } from './entries.ts';
import { fanOut } from './fanOut.ts';
import { pinPlaces } from './pinPlaces.ts';

function cityAt(id: string, coordinates: [number, number]): CityFeature {
  const names = { name_en: id, name_ru: id, name_kk: id, name_fr: id, name_local: id, lang_local: 'en' };
  const properties = { id, kind: 'city', ...names, country: 'FR', links: 1 } as const;
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

const atlas = buildAtlas(
  {
    type: 'FeatureCollection',
    features: [
      cityAt('rennes', [-1.68, 48.11]),
      cityAt('caen', [-0.37, 49.18]),
      cityAt('almaty', [76.93, 43.26]),
    ],
  },
  { version: 1, statuses: ['active'], links: [] },
);

function entries(count: number, group: Entry['group'] = 'event'): Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${group}-${index}`,
    group,
    icon: 'calendar',
    names: { en: 'A', ru: 'А', kk: 'А', fr: 'A' },
    city: 'rennes',
    position: null,
  }));
}

const far = { zoom: 3, spacing: 32, opened: null, unfolded: null };

describe('a fan', () => {
  test.each([1, 3, 7, 15, 40])('of %i pins lets none cover another or the city', (count) => {
    const offsets = fanOut(count, 30);
    expect(offsets).toHaveLength(count);
    offsets.forEach((a, index) => {
      expect(Math.hypot(a.x, a.y)).toBeGreaterThan(28);
      for (const b of offsets.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(26);
    });
  });

  test('leaves the name to the right of the city free', () => {
    for (const { x, y } of fanOut(25, 30)) expect(x > 20 && Math.abs(y) < 10).toBe(false);
  });
});

test('a few entries all have a pin', () => {
  const { pins, more } = pinPlaces(entries(3), atlas, far);
  expect(pins.map(({ entry }) => entry.id)).toEqual(['event-0', 'event-1', 'event-2']);
  expect(more).toEqual([]);
});

test('many are folded, memorials first, and counted', () => {
  const { pins, more } = pinPlaces([...entries(20), ...entries(2, 'memorial')], atlas, far);
  expect(pins[0]?.entry.group).toBe('memorial');
  expect(pins.length + (more[0]?.count ?? 0)).toBe(22);
});

test('the opened entry keeps its pin among many', () => {
  const { pins } = pinPlaces(entries(20), atlas, { ...far, opened: 'event-19' });
  expect(pins.some(({ entry }) => entry.id === 'event-19')).toBe(true);
});

test('unfolding shows all', () => {
  const { pins, more } = pinPlaces(entries(20), atlas, { ...far, unfolded: 'rennes' });
  expect(pins).toHaveLength(20);
  expect(more).toEqual([]);
});

test('near by, a memorial with coordinates stands at its own place', () => {
  const placed = entries(1, 'memorial').map((entry) => ({ ...entry, position: [-1.7, 48.1] as const }));
  const near = pinPlaces(placed, atlas, { ...far, zoom: 10 }).pins[0];
  expect(near?.position).toEqual([-1.7, 48.1]);
  expect(near?.offset).toEqual({ x: 0, y: 0 });
  expect(pinPlaces(placed, atlas, far).pins[0]?.position).toEqual([-1.68, 48.11]);
});

test('an entry in a city that the atlas does not have is left out', () => {
  const lost = entries(1).map((entry) => ({ ...entry, city: 'nowhere' }));
  expect(pinPlaces(lost, atlas, far)).toEqual({ pins: [], more: [] });
});

test('far away, two near cities share a fan; close by each has its own', () => {
  const both = [...entries(2), ...entries(1, 'memorial').map((entry) => ({ ...entry, city: 'caen' }))];
  const positions = (zoom: number) =>
    new Set(pinPlaces(both, atlas, { ...far, zoom }).pins.map(({ position }) => position.join()));
  expect(positions(2)).toEqual(new Set(['-1.68,48.11']));
  expect(positions(8)).toEqual(new Set(['-1.68,48.11', '-0.37,49.18']));
});

test('cities far apart never share a fan', () => {
  const both = [...entries(1), ...entries(1, 'memorial').map((entry) => ({ ...entry, city: 'almaty' }))];
  expect(pinPlaces(both, atlas, { ...far, zoom: 1.5 }).pins.map(({ position }) => position[0])).toEqual([
    -1.68, 76.93,
  ]);
});
