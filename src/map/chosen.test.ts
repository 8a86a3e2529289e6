import { expect, test } from 'vitest';
import { chosenOn, partnersOf } from './chosen.ts';
import { testAtlas } from './testAtlas.ts';

const text = { en: 'A' };
const stories = [
  { id: 'link-story', subject: { link: 'almaty--rennes' }, title: text, summary: text },
  { id: 'city-story', subject: { city: 'almaty', links: ['almaty--tucson'] }, title: text, summary: text },
];

const partnerIds = (page: Parameters<typeof chosenOn>[0]): string[] =>
  partnersOf(chosenOn(page, testAtlas, stories), testAtlas).map(({ id }) => id);

test("a city's page chooses the city with its partners", () => {
  expect(chosenOn({ name: 'city', id: 'almaty' }, testAtlas, [])).toMatchObject({
    kind: 'city',
    city: { id: 'almaty' },
  });
  expect(partnerIds({ name: 'city', id: 'almaty' }).toSorted()).toEqual(['rennes', 'tucson']);
});

test("a link's page chooses the link; the partners of both ends stay in sight", () => {
  expect(partnerIds({ name: 'link', id: 'almaty--rennes' }).toSorted()).toEqual(['cork', 'tucson']);
});

test('a story shows the link, or the links of the city, that it tells of', () => {
  expect(chosenOn({ name: 'story', id: 'link-story' }, testAtlas, stories)).toMatchObject({ kind: 'link' });
  expect(partnerIds({ name: 'story', id: 'city-story' })).toEqual(['tucson']);
});

test('what the atlas does not know chooses nothing', () => {
  for (const page of [
    { name: 'city', id: 'atlantis' },
    { name: 'link', id: 'atlantis--rennes' },
    { name: 'story', id: 'none' },
    { name: 'start' },
  ] as const) {
    expect(chosenOn(page, testAtlas, stories)).toEqual({ kind: 'none' });
  }
});

test('a country in the list of cities is shown with its cities, and chooses none of them', () => {
  const chosen = chosenOn({ name: 'cities' }, testAtlas, [], 'kz');
  expect(chosen.kind).toBe('none');
  expect(partnersOf(chosen, testAtlas)).toHaveLength(testAtlas.cities.length);
  expect(chosenOn({ name: 'cities' }, testAtlas, [], 'xx')).toEqual({ kind: 'none' });
});
