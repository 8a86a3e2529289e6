// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '#domain/atlas.ts';
import type {
  AtlasNumbers,
  Beginnings,
  CitiesGeoJson,
  CityDetails,
  LinkDetails,
  LinksJson,
  Movement,
  QualityReport,
  SearchJson,
  StoryDetails,
  StorySummary,
} from '#domain/built.ts';
import { checkData } from '#pipeline/check/checkData.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { builtFiles, type BuiltFiles } from './builtFiles.ts';

function build(files: ReadonlyMap<string, unknown> = sampleAtlas()): BuiltFiles {
  const { data, problems } = withFolder(files, checkData);
  if (!data) throw new Error(`the sample has mistakes: ${JSON.stringify(problems)}`);
  return builtFiles(data);
}

const built = build();

function read<T>(path: string): T {
  return JSON.parse(built.get(path) ?? 'null') as T; // as: the shape is what these tests are about
}

describe('the same data', () => {
  test('gives the same bytes, in whatever order files and fields stand', () => {
    const turned = [...sampleAtlas()].toReversed().map(([path, record]): [string, unknown] => {
      return [path, Object.fromEntries(Object.entries(record).toReversed())];
    });
    expect([...build(new Map(turned))]).toEqual([...built]);
  });

  test('ends every file with one line end', () => {
    expect([...built.values()].every((content) => content.endsWith('}\n') || content.endsWith(']\n'))).toBe(
      true,
    );
  });
});

describe('what the page starts from', () => {
  const atlas = buildAtlas(read<CitiesGeoJson>('cities.geojson'), read<LinksJson>('links.json'));

  test('is two files that know that they belong together, and that know when a fact has changed', () => {
    const files = sampleAtlas();
    files.set('cities/suva.json', { ...files.get('cities/suva.json'), coordinates: [178.442, -18.141] });
    const other: CitiesGeoJson = JSON.parse(build(files).get('cities.geojson') ?? 'null');
    const { build: mark } = read<LinksJson>('links.json');
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(read<CitiesGeoJson>('cities.geojson').build).toBe(mark);
    expect(other.build).not.toBe(mark);
  });

  test('has every city with its names and its number of links', () => {
    expect(atlas.cities.map(({ id, links }) => [id, links])).toEqual([
      ['almaty', 1],
      ['rennes', 2],
      ['suva', 1],
    ]);
    expect(atlas.city('almaty')).toMatchObject({
      localName: 'Алматы',
      localLang: 'kk',
      position: [76.929, 43.257],
    });
  });

  test('has every link with the year of its earliest dated agreement and its status', () => {
    expect(atlas.links.map(({ id, year, status }) => [id, year, status])).toEqual([
      ['almaty--rennes', 1991, 'active'],
      ['rennes--suva', null, 'unknown'],
    ]);
  });

  test('agrees with the lines for others to use', () => {
    const { features } = read<GeoJSON.FeatureCollection>('links.geojson');
    expect(features.map(({ properties }) => properties)).toEqual([
      {
        id: 'almaty--rennes',
        a: 'almaty',
        b: 'rennes',
        year: 1991,
        date: '1991~',
        status: 'active',
        km: 5858,
      },
      {
        id: 'rennes--suva',
        a: 'rennes',
        b: 'suva',
        year: null,
        date: null,
        status: 'unknown',
        km: expect.any(Number),
      },
    ]);
  });
});

describe('the details of a city', () => {
  const almaty = read<CityDetails>('details/almaty.json');

  test('tell what stands there, what stands elsewhere for it, and what took place there', () => {
    expect(almaty.memorialsHere).toMatchObject([{ memorial: { id: 'friendship-park' } }]);
    expect(almaty.memorialsElsewhere.map(({ memorial, link }) => [memorial.id, link])).toEqual([
      ['rennes-street', 'almaty--rennes'],
      ['suva-stone', 'almaty--rennes'],
    ]);
    expect(almaty.events.map(({ event, link }) => [event.id, link])).toEqual([
      ['congress', undefined],
      ['festival', 'almaty--rennes'],
    ]);
  });

  test('sum up its links, name its stories and hold the sources that are cited', () => {
    expect(almaty.links).toEqual([
      {
        id: 'almaty--rennes',
        partner: 'rennes',
        date: '1991~',
        status: 'active',
        km: 5858,
        memorials: 2,
        events: 2,
      },
    ]);
    expect(almaty.stories).toEqual(['almaty-rennes']);
    expect(Object.keys(almaty.sources)).toEqual(['town-hall']);
  });

  test('tell of what two cities did elsewhere on the pages of both, and of what one did with the other there alone', () => {
    const files = sampleAtlas();
    const event = {
      kind: 'visit',
      title: { en: 'E', ru: 'E', kk: 'E', fr: 'E' },
      sources: [],
      confidence: 'unchecked',
    };
    const events = [
      { id: 'online', ...event },
      { id: 'in-suva', place: 'suva', ...event },
      { id: 'in-rennes', place: 'rennes', ...event },
    ];
    files.set('links/almaty--rennes.json', { ...files.get('links/almaty--rennes.json'), events });
    const again = build(files);
    const idsOf = (city: string): string[] => {
      const details: CityDetails = JSON.parse(again.get(`details/${city}.json`) ?? 'null');
      return details.events.map((each) => each.event.id).toSorted();
    };
    expect(idsOf('almaty')).toEqual(['congress', 'in-suva', 'online']);
    expect(idsOf('rennes')).toEqual(['in-rennes', 'in-suva', 'online']);
    expect(idsOf('suva')).toEqual(['in-suva']);
  });

  test('of a third city tell what stands there for the two others', () => {
    const suva = read<CityDetails>('details/suva.json');
    expect(suva.memorialsHere).toMatchObject([{ memorial: { id: 'suva-stone' }, link: 'almaty--rennes' }]);
    expect(suva.memorialsElsewhere).toEqual([]);
    expect(suva.stories).toEqual([]);
  });
});

test('the details of a link have distance, bearings and time zones in the order of its cities', () => {
  const link = read<LinkDetails>('details/almaty--rennes.json');
  expect(link).toMatchObject({
    km: 5858,
    timeZones: ['Asia/Almaty', 'Europe/Paris'],
    stories: ['almaty-rennes'],
  });
  expect(link.bearings[0]).toBeGreaterThan(270);
  expect(link.bearings[1]).toBeLessThan(90);
  expect(Object.keys(link.sources)).toEqual(['town-hall']);
});

test('the timeline of a link goes from the oldest event to the newest, undated last', () => {
  const files = sampleAtlas();
  const event = {
    kind: 'visit',
    title: { en: 'V', ru: 'V', kk: 'V', fr: 'V' },
    sources: [],
    confidence: 'unchecked',
  };
  const dates = { newest: '2018', undated: undefined, oldest: '192X', middle: '1993-04' };
  const events = Object.entries(dates).map(([id, date]) => ({ id, ...event, ...(date && { date }) }));
  files.set('links/almaty--rennes.json', { ...files.get('links/almaty--rennes.json'), events });
  const { link }: LinkDetails = JSON.parse(build(files).get('details/almaty--rennes.json') ?? 'null');
  expect(link.events?.map(({ id }) => id)).toEqual(['oldest', 'middle', 'newest', 'undated']);
});

test('stories and the movement come with their sources', () => {
  expect(read<StorySummary[]>('stories.json')).toMatchObject([
    { id: 'almaty-rennes', summary: { en: 'Short.' } },
  ]);
  expect(read<StoryDetails>('stories/almaty-rennes.json').sources).toHaveProperty('town-hall');
  const { milestones, terms, sources } = read<Movement>('movement.json');
  expect([milestones.length, terms.length, Object.keys(sources)]).toEqual([1, 1, ['town-hall']]);
});

test('the start page gets the marked milestones alone, without their texts', () => {
  const files = sampleAtlas();
  const federation = files.get('milestones/federation.json');
  files.set('milestones/bond.json', { ...federation, id: 'bond', date: '1944', onStart: true });
  files.set('milestones/charter.json', { ...federation, id: 'charter', date: '1930', onStart: true });
  const { milestones }: Beginnings = JSON.parse(build(files).get('beginnings.json') ?? 'null');
  expect(milestones.map((milestone) => [milestone.id, Object.keys(milestone)])).toEqual([
    ['charter', ['id', 'title', 'date']],
    ['bond', ['id', 'title', 'date']],
  ]);
});

test('search gets other names as they are written and romanised forms apart, but nothing that stands in cities.geojson', () => {
  const { names, romanised } = read<SearchJson>('search.json');
  expect(names).toEqual({ almaty: ['Верный'] });
  expect(romanised['almaty']).toMatchObject({ vernyy: 'Верный' });
  expect(romanised['almaty']).not.toHaveProperty('almaty');
  expect(romanised['suva']).toBeUndefined();
});

test('the numbers count all, the report names what is to be done', () => {
  expect(read<AtlasNumbers>('facts.json')).toEqual({
    version: 1,
    cities: 3,
    links: 2,
    countries: 3,
    datedLinks: 1,
    memorials: 3,
    events: 3,
  });
  const report = read<QualityReport>('quality.json');
  expect(report.names.fr['copied-from-english']).toEqual(['almaty']);
  expect(report.undatedLinks).toEqual(['rennes--suva']);
  expect(report.memorialsWithoutCoordinates).toEqual(['friendship-park', 'suva-stone']);
});
