// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#pipeline/fixture/errorsOf.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withField } from '#pipeline/fixture/withField.ts';

const almaty = 'cities/almaty.json';
const link = 'links/almaty--rennes.json';
const townHall = 'town-hall';
const page = { url: 'https://example.org/a' };

describe('what contradicts itself or cannot be is refused', () => {
  test.each<[string, string, unknown, string]>([
    [
      link,
      'agreements.0.confidence',
      'unchecked',
      'agreements[0].confidence | found "unchecked", must be "sourced" where a source is named',
    ],
    [
      almaty,
      'population',
      { value: 5, sources: [townHall], confidence: 'unchecked' },
      'population.confidence | found "unchecked", must be "sourced"',
    ],
    ['terms/fr.json', 'confidence', 'unchecked', 'confidence | found "unchecked", must be "sourced"'],
    [
      almaty,
      'memorials.0.coordinatesUnchecked',
      true,
      'memorials[0].coordinatesUnchecked | found true, must not stand without coordinates',
    ],
    [
      link,
      'agreements.0.sources',
      [townHall, page, townHall],
      'agreements[0].sources[2] | found "town-hall", must differ from the other entries of this list',
    ],
    [
      link,
      'agreements.0.sources',
      [page, { ...page, title: 'The same page' }],
      'agreements[0].sources[1].url | found "https://example.org/a", must differ',
    ],
    [link, 'status.sources', [townHall, townHall], 'status.sources[1] | found "town-hall", must differ'],
    [
      'stories/almaty-rennes.json',
      'sources',
      [townHall, townHall],
      'sources[1] | found "town-hall", must differ',
    ],
    [
      link,
      'events.0.doubts',
      [{ text: { en: 'x' }, sources: [page, page] }],
      'events[0].doubts[0].sources[1].url | found "https://example.org/a", must differ',
    ],
    [
      link,
      'events.0.people',
      [{ en: 'A. B., mayor' }, { en: 'C. D.' }, { en: 'A. B., mayor' }],
      'events[0].people[2].en | found "A. B., mayor", must differ',
    ],
    [link, 'events.0.date', '2918', 'events[0].date | found "2918", must not lie after the year 2100'],
    [link, 'status.asOf', '2024/2204', 'status.asOf | found "2024/2204", must not lie after the year 2100'],
    [
      link,
      '$schema',
      '../schema/city.schema.json',
      '$schema | found "../schema/city.schema.json", must be ../schema/link.schema.json',
    ],
    [
      almaty,
      'population',
      { value: -5, sources: [townHall], confidence: 'sourced' },
      'population.value | found -5, must be greater than 0',
    ],
    [
      almaty,
      'population',
      { value: 2.5, sources: [townHall], confidence: 'sourced' },
      'population.value | found 2.5, must be a whole number',
    ],
    ['stories/almaty-rennes.json', 'order', 0, 'order | found 0, must be greater than 0'],
  ])('%s: %s = %j', (file, path, value, expected) => {
    const found = errorsOf(withField(file, path, value));
    expect(found).toEqual([expect.stringContaining(`${file} | ${expected}`)]);
  });
});

describe('what looks odd but can be is taken', () => {
  test.each<[string, string, unknown]>([
    [link, 'agreements.0.date', '2100'],
    [link, 'agreements.0.date', '2020/..'],
    [link, '$schema', '../schema/link.schema.json'],
    [link, 'memorials.0.coordinatesUnchecked', true],
    [almaty, 'memorials.0.coordinatesUnchecked', false],
    [link, 'events.0.people', [{ en: 'A. B.' }, { en: 'A. B., mayor' }]],
    [link, 'events.0', { ...eventOf('visit'), sources: [], confidence: 'unchecked' }],
  ])('%s: %s = %j', (file, path, value) => {
    expect(errorsOf(withField(file, path, value))).toEqual([]);
  });
});

function eventOf(id: string): Record<string, unknown> {
  return { id, kind: 'visit', title: { en: 'V', ru: 'В', kk: 'В', fr: 'V' } };
}

test('a fact whose other fields are wrong is told of its contradictions as well', () => {
  const files = withField(link, 'memorials.0', {
    id: 'rennes-street',
    kind: 'strete',
    city: 'rennes',
    coordinatesUnchecked: true,
    sources: [townHall],
    confidence: 'unchecked',
  });
  const fields = errorsOf(files).map((line) => line.split(' | ')[1]);
  expect(fields).toEqual([
    'memorials[0].kind',
    'memorials[0].name',
    'memorials[0].confidence',
    'memorials[0].coordinatesUnchecked',
  ]);
});

describe('"founding"', () => {
  const message = 'must be "sourced": none of its sources is one of the founding texts';
  const essay = { id: 'essay', title: { en: 'Essay' }, kind: 'founding-text' };

  test.each([
    [link, 'agreements.1', 'agreements[1]'],
    [link, 'memorials.0', 'memorials[0]'],
    ['terms/fr.json', '', ''],
  ])('of %s %s needs a founding text among its sources', (file, path, field) => {
    const [confidence, sources] = ['confidence', 'sources'].map((key) => (path ? `${path}.${key}` : key));
    const files = withField(file, confidence ?? '', 'founding');
    files.set('sources/essay.json', essay);
    const where = field ? `${field}.confidence` : 'confidence';
    expect(errorsOf(files)).toEqual([`${file} | ${where} | found "founding", ${message}: essay`]);

    const sound = withField(file, sources ?? '', [townHall, 'essay']);
    sound.set('sources/essay.json', essay);
    expect(errorsOf(sound)).toEqual([]);
  });

  test('is not doubted where the source’s own file is broken: that is told once', () => {
    const files = withField(link, 'confidence', 'founding');
    files.set(link, { ...sampleAtlas().get(link), confidence: 'founding', sources: ['essay'] });
    files.set('sources/essay.json', '{');
    expect(errorsOf(files)).toEqual([expect.stringContaining('sources/essay.json |  | is no JSON')]);
  });
});
