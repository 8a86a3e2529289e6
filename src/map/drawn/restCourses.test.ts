// @vitest-environment node
import { expect, test } from 'vitest';
import { testAtlas as atlas } from '#map/testAtlas.ts';
import { drawnFrame } from './drawnFrame.ts';
import { movingRest, restCourses } from './restCourses.ts';

const room = { width: 1000, height: 800, covered: { left: 0, top: 0, bottom: 0 } };
const courses = restCourses(atlas.links);
const all = (): boolean => true;

test('every link is drawn, but for those that are not to be', () => {
  const frame = drawnFrame({ lon: 20, lat: 34, zoom: 1 }, room, 'flat');
  expect(movingRest(courses, frame, all, 10).rest).toHaveLength(3);
  expect(movingRest(courses, frame, (link) => link !== 'almaty--rennes', 10).rest).toHaveLength(2);
});

test('behind the globe nothing is drawn, and towards its limb it is faint', () => {
  const here = drawnFrame({ lon: 37, lat: 45, zoom: 1.6 }, room, 'globe');
  const { rest, restFaint } = movingRest(courses, here, all, 10);
  expect(rest.length).toBeGreaterThan(1);
  expect(restFaint).not.toBe('');
  const opposite = drawnFrame({ lon: 37 - 180, lat: -45, zoom: 1.6 }, room, 'globe');
  expect(movingRest(courses, opposite, all, 10).rest).toEqual([]);
});

test('a line begins and ends at its two cities', () => {
  const frame = drawnFrame({ lon: 37, lat: 45, zoom: 1.6 }, room, 'globe');
  const [link] = courses.filter((course) => course.link === 'cork--rennes');
  const [path = ''] = movingRest(link ? [link] : [], frame, all, 1).rest;
  const steps = path.match(/-?\d+/g)?.map(Number) ?? [];
  const end = steps.reduce(
    ([x = 0, y = 0], step, index) => (index % 2 === 0 ? [x + step, y] : [x, y + step]),
    [0, 0],
  );
  const ends = link ? [link.stations.at(0), link.stations.at(-1)] : [];
  const lonLat = ends.map((station) => {
    const [x, y, z] = station?.ground ?? [0, 0, 1];
    return [(Math.atan2(x, z) * 180) / Math.PI, (Math.asin(y) * 180) / Math.PI] as [number, number];
  });
  const [first, last] = lonLat.map((place) => frame.ground(place) ?? [1e9, 1e9]);
  expect(
    Math.hypot((steps[0] ?? 0) - (first?.[0] ?? 1e9), (steps[1] ?? 0) - (first?.[1] ?? 1e9)),
  ).toBeLessThan(1.5);
  expect(Math.hypot((end[0] ?? 0) - (last?.[0] ?? 1e9), (end[1] ?? 0) - (last?.[1] ?? 1e9))).toBeLessThan(
    1.5,
  );
});
