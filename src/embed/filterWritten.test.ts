import { beforeEach, expect, test } from 'vitest';
import type { LinkFilter } from '#domain/filter.ts';
import { filterAtFirst, filterWritten } from './filterWritten.ts';

const all: LinkFilter = { from: null, to: null, status: null, country: null };

beforeEach(() => {
  document.body.innerHTML = `
    <svg>
      <path id="thin" data-links="" />
      <path id="rennes-arc" data-links="1991 active KZ FR" />
      <path id="tucson-arc" data-links="1989 ended KZ US" />
      <text id="both" data-links="1991 active KZ FR;1970 active FR IE">Rennes</text>
      <path id="coast" />
    </svg>
    <ul><li id="rennes" data-links="1991 active KZ FR">Rennes</li></ul>
    <details>
      <summary>Show 2 more</summary>
      <ul>
        <li id="tucson" data-links="1989 ended KZ US">Tucson</li>
        <li id="riga" data-links="? active KZ LV">Riga</li>
      </ul>
    </details>`;
});

const seen = () =>
  [...document.querySelectorAll('[id]')]
    .filter((element) => !element.hasAttribute('hidden'))
    .map(({ id }) => id);
const everything = ['thin', 'rennes-arc', 'tucson-arc', 'both', 'coast', 'rennes', 'tucson', 'riga'];

test('arcs, names and rows stay whose link passes, and all that stands for no link', () => {
  filterWritten(document, { ...all, from: 1990 });
  expect(seen()).toEqual(['rennes-arc', 'both', 'coast', 'rennes']);
  filterWritten(document, { ...all, to: 1975 });
  expect(seen()).toEqual(['both', 'coast']);
  filterWritten(document, { ...all, status: ['ended'], country: 'US' });
  expect(seen()).toEqual(['tucson-arc', 'coast', 'tucson']);
  filterWritten(document, { ...all, country: 'LV' });
  expect(seen()).toEqual(['coast', 'riga']);
});

test('a list that is folded is opened: its line tells how many there were before', () => {
  const details = document.querySelector('details');
  filterWritten(document, null);
  expect(details?.open).toBe(false);
  filterWritten(document, { ...all, to: 1990 });
  expect(details?.open).toBe(true);
});

test('without a filter all is seen again', () => {
  filterWritten(document, { ...all, to: 1950 });
  filterWritten(document, null);
  expect(seen()).toEqual(everything);
});

test('nothing outside of the given part changes', () => {
  const svg = document.querySelector('svg');
  if (svg) filterWritten(svg, { ...all, to: 1950 });
  expect(seen()).toEqual(['coast', 'rennes', 'tucson', 'riga']);
});

test('the page says how far its filter is: of a filter that cannot be read nothing is left', () => {
  const { dataset } = document.documentElement;
  dataset['filtered'] = 'soon';
  filterAtFirst({ ...all, to: 1950 });
  expect(dataset['filtered']).toBe('written');
  dataset['filtered'] = 'shown';
  filterAtFirst({ ...all, to: 1950 });
  expect(dataset['filtered']).toBe('shown');
  filterAtFirst(null);
  expect(dataset['filtered']).toBeUndefined();
  expect(seen()).toEqual(everything);
});
