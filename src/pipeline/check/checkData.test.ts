// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { withField } from '#pipeline/fixture/withField.ts';
import { checkData } from './checkData.ts';

type Json = Record<string, unknown>;

const almaty = 'cities/almaty.json';
const link = 'links/almaty--rennes.json';

test('an atlas without mistakes has no problems', () => {
  expect(errorsOf(sampleAtlas())).toEqual([]);
});

describe('each mistake is told with file, field, what was found and what is expected', () => {
  test.each<[string, string, unknown, string]>([
    [almaty, 'populaton', 5, `${almaty} | populaton | unknown field; maybe "population"?`],
    [
      almaty,
      'name.de',
      'Almaty',
      `${almaty} | name.de | unknown language; the atlas is written in en, ru, kk, fr`,
    ],
    [almaty, 'name.kk', undefined, `${almaty} | name.kk | is missing: must be a text in double quotes`],
    [almaty, 'name.kk', 7, `${almaty} | name.kk | found 7, must be a text in double quotes`],
    [
      almaty,
      'name.fr',
      'Al\u202Ematy',
      `${almaty} | name.fr | found "Al\\\\u202Ematy", must not hold the invisible character U\\+202E`,
    ],
    [almaty, 'name.fr', ' ', `${almaty} | name.fr | found " ", must not be empty`],
    [
      almaty,
      'kind',
      'citty',
      `${almaty} | kind | found "citty", must be one of: city, town, .* maybe "city"\\?`,
    ],
    [
      almaty,
      'localName.lang',
      'xq',
      `${almaty} | localName.lang | found "xq", must be the code of a known language`,
    ],
    [almaty, 'country', 'QZ', `${almaty} | country | found "QZ", must be a country code of ISO 3166-1`],
    [almaty, 'timeZone', 'Asia/Almaaty', `${almaty} | timeZone | found "Asia/Almaaty", must be a time zone`],
    [almaty, 'timeZone', '+12:00', `${almaty} | timeZone | found "\\+12:00", must be a time zone exactly`],
    [
      almaty,
      'timeZone',
      'asia/almaty',
      `${almaty} | timeZone | found "asia/almaty", must be a time zone exactly`,
    ],
    [
      almaty,
      'facts',
      ['first', 'second'].map((en) => ({
        id: 'twice',
        text: { en },
        sources: ['town-hall'],
        confidence: 'sourced',
      })),
      `${almaty} | facts\\[1\\].id | found "twice", must differ from the other entries`,
    ],
    [
      almaty,
      'coordinates',
      [43.257, 76.929],
      `${almaty} | coordinates | found \\[43.257, 76.929\\], which lies \\d+ km outside KZ.* swapped`,
    ],
    [
      almaty,
      'coordinates',
      [43.257, 176.929],
      `${almaty} | coordinates\\[1\\] | found 176.929, latitude must be between -90 and 90`,
    ],
    [almaty, 'coordinates', [2.35, 48.85], `${almaty} | coordinates | .* outside KZ, in FR; check`],
    [almaty, 'coordinates', [76.929], `${almaty} | coordinates`],
    [almaty, 'id', 'alma-ata', `${almaty} | id | found "alma-ata", but the file is called "almaty"`],
    [
      almaty,
      'memorials.0.id',
      'suva-stone',
      `${link} | memorials\\[1\\].id | found "suva-stone", which already stands in cities/almaty.json`,
    ],
    [
      almaty,
      'memorials.0.city',
      'paris',
      `${almaty} | memorials\\[0\\].city | found "paris", but there is no such city`,
    ],
    [
      link,
      'agreements.0.date',
      '1991-13',
      `${link} | agreements\\[0\\].date | found "1991-13", must be a date`,
    ],
    [
      link,
      'agreements.0.date',
      '2010/2005',
      `${link} | agreements\\[0\\].date | found "2010/2005", which ends before it begins`,
    ],
    [
      link,
      'agreements.0.sources',
      [],
      `${link} | agreements\\[0\\].sources | found an empty list, must name at least one source`,
    ],
    [
      link,
      'agreements.0.sources',
      ['town-hal'],
      `${link} | agreements\\[0\\].sources\\[0\\] | found "town-hal", but there is no such shared source.* maybe "town-hall"\\?`,
    ],
    [
      link,
      'agreements.0.sources',
      [{ url: 'ftp://x.org' }],
      `${link} | agreements\\[0\\].sources\\[0\\].url | found "ftp://x.org", must be a web address`,
    ],
    [link, 'agreements.0.sources', [{ url: 'javascript:alert(1)' }], 'must be a web address'],
    [link, 'agreements.0.sources', [{ url: 'https://x.org/\u202E' }], 'invisible character U\\+202E'],
    [
      link,
      'agreements.0.sources',
      [{ url: 'https://en.wikipedia.org@evil.example/' }],
      'without a user name',
    ],
    [
      link,
      'status',
      { value: 'ended', since: '2022' },
      `${link} | status.sources | is missing: must name the source that says so`,
    ],
    [
      link,
      'agreements.0.sources',
      [{ address: 'https://x.org' }],
      `${link} | agreements\\[0\\].sources\\[0\\].address | unknown field`,
    ],
    [link, 'agreements.0.sources', [5], `${link} | agreements\\[0\\].sources\\[0\\] | found 5`],
    [
      link,
      'cities',
      ['almaty', 'almaty'],
      `${link} | cities | found "almaty" twice: a city cannot be linked with itself`,
    ],
    [link, 'cities', ['rennes', 'almaty'], `${link} | cities | must be sorted: \\["almaty", "rennes"\\]`],
    [
      link,
      'cities',
      ['almaty', 'renes'],
      `${link} | cities\\[1\\] | found "renes", but there is no such city.* maybe "rennes"\\?`,
    ],
    [
      link,
      'events.0.place',
      'nowhere',
      `${link} | events\\[0\\].place | found "nowhere", but there is no such city`,
    ],
    [link, 'memorials.0.coordinates', [48.11, -1.68], `${link} | memorials\\[0\\].coordinates | .* swapped`],
    [link, '$schema', 'x\u200B', `${link} | \\$schema | .* U\\+200B`],
    ['stories/almaty-rennes.json', 'subject.link', 'rennes--almaty', 'the link is called "almaty--rennes"'],
    ['stories/almaty-rennes.json', 'subject.link', 'almaty--paris', 'there is no such link'],
    [
      'stories/almaty-rennes.json',
      'subject',
      { city: 'almaty', links: ['almaty--rennes', 'rennes--suva'] },
      'subject.links\\[1\\] | found "rennes--suva", which is no link of the story’s city "almaty"',
    ],
    [
      'stories/almaty-rennes.json',
      'subject',
      { link: 'almaty--rennes', links: ['almaty--rennes'] },
      'subject.links | may stand only with a city',
    ],
    ['milestones/federation.json', 'link', 'aa--bb', 'milestones/federation.json | link | .* no such link'],
  ])('%s: %s = %j', (file, path, value, expected) => {
    const pattern = new RegExp(expected.replaceAll(' | ', ' \\| ').replaceAll('/', '\\/'));
    expect(errorsOf(withField(file, path, value)).join('\n')).toMatch(pattern);
  });

  test('two stories in one place of the start page', () => {
    const story = { ...sampleAtlas().get('stories/almaty-rennes.json'), id: 'second' };
    const found = errorsOf(new Map<string, unknown>([...sampleAtlas(), ['stories/second.json', story]]));
    expect(found).toEqual([
      'stories/second.json | order | found 1, which is already the place of stories/almaty-rennes.json',
    ]);
  });

  test('the same pair in two files, the second the wrong way round', () => {
    const files = sampleAtlas();
    const record = {
      ...files.get(link),
      id: 'rennes--almaty',
      cities: ['rennes', 'almaty'],
      memorials: [],
      events: [],
    };
    const found = errorsOf(new Map<string, unknown>([...files, ['links/rennes--almaty.json', record]])).join(
      '\n',
    );
    expect(found).toMatch(
      /rennes--almaty.json \| cities \| the same two cities are already linked in links\/almaty--rennes.json/,
    );
    expect(found).toMatch(
      /rennes--almaty.json \| id \| found "rennes--almaty", must be the two city ids sorted/,
    );
  });
});

test('all mistakes of all files are told at once', () => {
  const files: Map<string, Json | string> = new Map(sampleAtlas());
  files.set('cities/suva.json', '{');
  files.set(almaty, { ...sampleAtlas().get(almaty), populaton: 1, kind: 'x', country: 'kz' });
  files.set(link, { ...sampleAtlas().get(link), cities: ['almaty', 'paris'] });
  const found = errorsOf(files).join('\n');
  for (const part of ['suva.json', 'populaton', 'kind', 'country', 'paris']) expect(found).toContain(part);
});

test('a broken city file is one problem, not one for each of its links', () => {
  const found = errorsOf(new Map<string, unknown>([...sampleAtlas(), ['cities/suva.json', '{']]));
  expect(found).toHaveLength(1);
});

test('names copied from another language and sources nobody cites are notes only', () => {
  const source = { id: 'unused', title: { en: 'Unused' }, kind: 'publication' };
  withFolder(new Map([...sampleAtlas(), ['sources/unused.json', source]]), (folder) => {
    const { problems, data } = checkData(folder);
    expect(problems.map(({ level, file }) => `${level} ${file}`)).toEqual([
      'warning cities/almaty.json',
      'warning sources/unused.json',
    ]);
    expect(data?.cities.map(({ id }) => id)).toEqual(['almaty', 'rennes', 'suva']);
  });
});
