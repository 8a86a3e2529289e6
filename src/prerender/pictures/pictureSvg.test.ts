// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { decadeIndex } from '#domain/decade.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { pictureSize } from '#url/picturePath.ts';
import { checkedData } from '#prerender/head/sampleFacts.ts';
import { drawPicture, drawSvg, largestPicture } from './drawPicture.ts';
import { boldSerif } from './fonts.ts';
import { paper } from './paperColours.ts';
import { atlasOf, pictureFacts, picturesOf, yearWords } from './pictures.ts';
import { pictureSvg } from './pictureSvg.ts';

type Records = ReturnType<typeof sampleAtlas>;

/** The picture of the sample atlas that lies at `path`. */
function svgOf(path: string, change: (records: Records) => void = () => {}): string {
  const records = sampleAtlas();
  change(records);
  const data = withFolder(records, checkedData);
  const picture = picturesOf(data).find((each) => each.path === path);
  if (!picture) throw new Error(`no picture ${path}`);
  const facts = pictureFacts(data);
  return pictureSvg(picture, atlasOf(facts), facts);
}

const textsOf = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) => text);

describe('a picture says', () => {
  test('a city’s name in both scripts, its country and the atlas’s name', () => {
    const texts = textsOf(svgOf('pictures/city/almaty.jpg'));
    expect(texts).toEqual(expect.arrayContaining(['Sister Cities Atlas', 'Almaty', 'Алматы', 'Kazakhstan']));
  });

  test('a name once where both are the same', () => {
    expect(textsOf(svgOf('pictures/city/rennes.jpg')).filter((text) => text === 'Rennes')).toHaveLength(1);
  });

  test('of a link both cities and the year, as sure as it is and in the colour of its decade', () => {
    const svg = svgOf('pictures/link/almaty--rennes.jpg');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Almaty', 'Алматы', 'Rennes', 'France', 'c. 1991']));
    expect(svg).toMatch(new RegExp(`fill="${paper(`--dec-${decadeIndex(1991)}`)}">c\\. 1991`));
  });

  test('of other pages the title in four languages', () => {
    expect(textsOf(svgOf('pictures/stories.jpg'))).toEqual(
      expect.arrayContaining(['Stories', 'Истории', 'Әңгімелер', 'Récits']),
    );
  });

  test('a name in brackets below the name, and never anything but text', () => {
    const svg = svgOf('pictures/city/suva.jpg', (records) => {
      const suva = records.get('cities/suva.json');
      const named = { en: 'A<b>&"c" (old)', ru: 'Сува', kk: 'Сува', fr: 'Suva' };
      records.set('cities/suva.json', { ...suva, name: named });
    });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['A&lt;b&gt;&amp;&quot;c&quot;', 'old']));
  });
});

test.each([
  ['1991-04-14', '1991'],
  ['1991~', 'c. 1991'],
  ['192X', '1920s'],
  ['1928/..', '1928'],
  [undefined, ''],
])('the date %s is written as “%s”', (date, words) => {
  expect(yearWords(date)).toBe(words);
});

test('every name stays in the column, and the column in the picture', () => {
  const long = { en: 'Llanfairpwllgwyngyll-gogerychwyrn (Drobwll)', ru: 'Ы', kk: 'Ы', fr: 'L' };
  const svg = svgOf('pictures/link/almaty--rennes.jpg', (records) => {
    for (const id of ['almaty', 'rennes']) {
      const localName = { text: 'Ланвайрпуллгвингилл-гогерыхверн', lang: 'ru' };
      records.set(`cities/${id}.json`, { ...records.get(`cities/${id}.json`), name: long, localName });
    }
  });
  const lines = Array.from(
    svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)/g),
  );
  const column = lines.filter(([, x]) => x === '64');
  expect(column.length).toBeGreaterThanOrEqual(8);
  for (const [, , y, size, text = ''] of column) {
    expect(Number(y)).toBeLessThanOrEqual(pictureSize.height - 24);
    expect(boldSerif.read().width(text) * Number(size)).toBeLessThanOrEqual(470);
  }
});

test('a picture is a JPEG of 1200 × 630 of at most 80 kB, of lower quality where it must', async () => {
  const svg = svgOf('pictures/start.jpg');
  const usual = await drawPicture(svg);
  expect(usual.length).toBeLessThanOrEqual(largestPicture);
  expect([...usual.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(drawSvg(svg)).toMatchObject(pictureSize);
  const limit = usual.length - 2000;
  expect((await drawPicture(svg, limit)).length).toBeLessThanOrEqual(limit);
});

test('the words are drawn: the fonts are found', () => {
  const svg = svgOf('pictures/city/almaty.jpg');
  const { pixels } = drawSvg(svg);
  const without = drawSvg(svg.replaceAll(/<text.*?<\/text>/g, '')).pixels;
  expect(pixels.equals(without)).toBe(false);
});
