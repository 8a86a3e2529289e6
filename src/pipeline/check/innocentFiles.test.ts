// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { put } from '#pipeline/fixture/jsonPath.ts';
import { withField } from '#pipeline/fixture/withField.ts';

const rennes = 'cities/rennes.json';
const link = 'links/almaty--rennes.json';

describe('a city in the wrong place does not make its memorials wrong', () => {
  test.each<[string, [number, number], string]>([
    ['swapped', [48.113, -1.679], 'coordinates | .* km outside FR, .* swapped'],
    ['out of range', [-1.679, 148.113], 'coordinates\\[1\\] | found 148.113'],
    ['outside its country', [-1.679, 38.113], 'coordinates | .* km outside FR, in ES; check'],
  ])('%s', (_, coordinates, expected) => {
    const found = errorsOf(withField(rennes, 'coordinates', coordinates));
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`${rennes} | ${expected}`.replaceAll('|', '\\|'))),
    ]);
  });

  test('a memorial far from a city that is in its place is still told', () => {
    const files = withField(rennes, 'coordinates', [48.113, -1.679]);
    put(files.get(link), ['memorials', '1', 'coordinates'], [-18.141, 178.441]);
    put(files.get(link), ['memorials', '2'], {
      ...Object(files.get('cities/almaty.json')).memorials[0],
      id: 'garden',
      coordinates: [43.257, 76.929],
    });
    expect(errorsOf(files).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      `${link} memorials[1].coordinates[1]`,
      `${rennes} coordinates`,
      `${link} memorials[1].coordinates`,
      `${link} memorials[2].coordinates`,
    ]);
  });
});

describe('a city id that is mistyped in a link does not make the name of its file wrong', () => {
  test.each<[string, [string, string], string]>([
    ['almaty--rennes', ['almatty', 'rennes'], 'cities[0] | found "almatty", .* maybe "almaty"?'],
    // Still sorted when it is written right.
    ['almaty--rennes', ['slmaty', 'rennes'], 'cities[0] | found "slmaty", .* maybe "almaty"?'],
    ['almaty--renes', ['almaty', 'renes'], 'cities[1] | found "renes", .* maybe "rennes"?'],
  ])('id %s of cities %j', (id, cities, expected) => {
    const files = withField(link, 'cities', cities);
    put(files.get(link), ['id'], id);
    const [start = '', end = ''] = expected.split('.*');
    expect(errorsOf(files)).toEqual([expect.stringContaining(`${link} | ${start}`)]);
    expect(errorsOf(files)[0]).toContain(end);
  });

  test('where both cities are known, the id is compared with them', () => {
    expect(errorsOf(withField(link, 'id', 'almatty--rennes'))).toEqual([
      `${link} | id | found "almatty--rennes", but the file is called "almaty--rennes": both must be the same`,
      `${link} | id | found "almatty--rennes", must be the two city ids sorted, joined by two hyphens: "almaty--rennes"`,
    ]);
  });
});
