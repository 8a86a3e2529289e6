import { expect, test } from 'vitest';
import { filteredAtlas } from '#domain/filter.ts';
import { chosenOn, filteredChosen } from '#map/chosen.ts';
import { testAtlas } from '#map/testAtlas.ts';
import { drawnRows, filterRest, flatLengths, hideRest, restRows } from './arcBuffers.ts';
import { undatedColour } from './arcColours.ts';
import { arcScene } from './arcScene.ts';
import { toGlobeVector } from './arcShape.ts';

const nothing = { kind: 'none' } as const;
const almaty = chosenOn({ name: 'city', id: 'almaty' }, testAtlas, []);
const rennes = chosenOn({ name: 'link', id: 'almaty--rennes' }, testAtlas, []);

test('while nothing is chosen all links are texture', () => {
  expect(arcScene(testAtlas, nothing, null, 'paper')).toMatchObject({ drawn: [], rest: 'overview' });
});

test("a chosen city's arcs are coloured by decade, the undated dashed, and grow out of the city", () => {
  const { drawn, rest } = arcScene(testAtlas, almaty, null, 'paper');
  expect(rest).toBe('city');
  expect(drawn.map(({ link, colour, pattern }) => [link, colour, pattern])).toEqual([
    ['almaty--tucson', undatedColour, 1],
    ['almaty--rennes', 5, 0],
  ]);
  for (const arc of drawn) expect(arc.from).toEqual(toGlobeVector([76.93, 43.25]));
});

test('they are drawn one after another', () => {
  expect(arcScene(testAtlas, almaty, null, 'paper').drawn.map(({ order }) => order)).toEqual([0, 1]);
});

test('a chosen link lies above the links around it and is wider', () => {
  const { drawn } = arcScene(testAtlas, rennes, null, 'night');
  expect(drawn.at(-1)?.link).toBe('almaty--rennes');
  expect(drawn).toHaveLength(3);
  expect(drawn.at(-1)?.width).toBeGreaterThan(Math.max(...drawn.slice(0, -1).map(({ width }) => width)));
});

test('pointing at a link brings it out, pointing at a city all of its links', () => {
  const byLink = arcScene(testAtlas, nothing, { link: 'cork--rennes' }, 'paper');
  expect(byLink.drawn.map(({ link, pattern }) => [link, pattern])).toEqual([['cork--rennes', 3]]);
  const byCity = arcScene(testAtlas, nothing, { city: 'rennes' }, 'paper');
  expect(byCity.drawn.map(({ link }) => link).toSorted()).toEqual(['almaty--rennes', 'cork--rennes']);
});

test('pointing at a partner thickens its arc alone, and draws nothing anew', () => {
  const before = arcScene(testAtlas, almaty, null, 'paper');
  const after = arcScene(testAtlas, almaty, { city: 'rennes' }, 'paper');
  expect(after.key).toBe(before.key);
  const widths = (scene: typeof before) =>
    Object.fromEntries(scene.drawn.map(({ link, width }) => [link, width]));
  expect(widths(after)['almaty--rennes']).toBeGreaterThan(widths(before)['almaty--rennes'] ?? Infinity);
  expect(widths(after)['almaty--tucson']).toBe(widths(before)['almaty--tucson']);
});

test('a link that is drawn out or filtered away leaves the texture, and comes back to it, without new geometry', () => {
  const rest = restRows(testAtlas.links);
  const geometry = () =>
    rest.classes.map(({ ends, looks, orders }) => [ends, looks, orders].map((each) => [...each]));
  const before = geometry();
  const visible = () => rest.classes.flatMap(({ shown }) => [...shown]).toSorted((a, b) => a - b);
  hideRest(rest, ['almaty--rennes']);
  expect(visible()).toEqual([0, 255, 255]);
  filterRest(rest, filteredAtlas(testAtlas, { from: 1980, to: 1985, status: null, country: null }).links);
  hideRest(rest, []);
  expect(visible()).toEqual([0, 0, 255]);
  hideRest(rest, ['cork--rennes']);
  expect(visible()).toEqual([0, 0, 0]);
  filterRest(rest, testAtlas.links);
  hideRest(rest, []);
  expect(visible()).toEqual([255, 255, 255]);
  expect(geometry()).toEqual(before);
});

test('a chosen city keeps the arcs that the filter lets through, a chosen link stays whatever the filter', () => {
  const until1985 = { from: null, to: 1985, status: null, country: null };
  const linksIn = (chosen: typeof almaty, always?: string) => {
    const shown = filteredAtlas(testAtlas, until1985, always);
    return arcScene(shown, filteredChosen(chosen, shown), null, 'paper').drawn.map(({ link }) => link);
  };
  expect(linksIn(almaty)).toEqual([]);
  expect(linksIn(chosenOn({ name: 'city', id: 'rennes' }, testAtlas, []))).toEqual(['cork--rennes']);
  expect(linksIn(rennes, 'almaty--rennes')).toEqual(['cork--rennes', 'almaty--rennes']);
});

test('pointing at a link that is filtered away brings nothing out', () => {
  const shown = filteredAtlas(testAtlas, { from: 1985, to: null, status: null, country: null });
  expect(arcScene(shown, nothing, { link: 'cork--rennes' }, 'paper').drawn).toEqual([]);
});

test('dashes are measured along the flat map: lengths grow from nothing to the whole arc', () => {
  const { drawn } = arcScene(testAtlas, almaty, null, 'paper');
  const lengths = flatLengths(drawn);
  const stations = lengths.length / drawn.length;
  expect(drawnRows(drawn).count).toBe(2);
  expect(lengths[0]).toBe(0);
  const first = lengths.slice(0, stations);
  expect(first).toEqual(first.toSorted());
  expect(first.at(-1)).toBeGreaterThan(0.4);
});
