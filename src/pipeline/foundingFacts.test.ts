import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('docs/founding-facts.md', 'utf8');
const rows = [...table.matchAll(/^\| (\d\.\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, number = '', , addresses = '']) => ({
    number,
    addresses: [...addresses.matchAll(/`([^`]+)`/g)].map(([, address = '']) => address),
  }),
);

type Entry = { id: string };
type WithEntries = { memorials?: Entry[]; events?: Entry[]; facts?: Entry[] };

function read(path: string): WithEntries {
  return JSON.parse(readFileSync(path, 'utf8')) as WithEntries;
}

/** The ids a visitor finds on the page of an address, and null where there is no such page. */
function idsOn(page: string): string[] | null {
  if (page === 'movement') return readdirSync('data/milestones').map((file) => file.replace('.json', ''));
  const [kind, id] = page.split('/');
  const path = {
    city: `data/cities/${id}.json`,
    link: `data/links/${id}.json`,
    story: `data/stories/${id}.json`,
  }[kind ?? ''];
  if (path === undefined || !existsSync(path)) return null;
  const { memorials = [], events = [], facts = [] } = read(path);
  return [...memorials, ...events, ...facts].map((entry) => entry.id);
}

test('all 73 facts of the founding texts are in the table, each once', () => {
  const perText = [15, 10, 25, 13, 10];
  const expected = perText.flatMap((count, text) =>
    Array.from({ length: count }, (_, index) => `${text}.${index + 1}`),
  );
  expect(rows.map((row) => row.number)).toEqual(expected);
});

test.each(rows.flatMap(({ number, addresses }) => addresses.map((address) => ({ number, address }))))(
  'fact $number is found at $address',
  ({ address }) => {
    const [page = '', id] = address.split('?entry=');
    expect(idsOn(page)).toEqual(expect.arrayContaining(id === undefined ? [] : [id]));
  },
);
