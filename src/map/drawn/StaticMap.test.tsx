// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { chosenOn } from '#map/chosen.ts';
import { testAtlas as atlas } from '#map/testAtlas.ts';
import { projections, type Projection } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import { drawnLabels } from './drawnLabels.ts';
import { drawnMap } from './drawnMap.ts';
import { StaticMap } from './StaticMap.tsx';

const pages: Page[] = [
  { name: 'start' },
  { name: 'city', id: 'almaty' },
  { name: 'link', id: 'almaty--rennes' },
];
const drawn = (page: Page, projection: Projection) =>
  drawnMap({ chosen: chosenOn(page, atlas, []), atlas, projection });

describe.each(pages.flatMap((page) => projections.map((projection) => ({ page, projection }))))(
  'the picture of $page.name, $projection',
  ({ page, projection }) => {
    const drawing = drawn(page, projection);
    const html = renderToStaticMarkup(<StaticMap drawing={drawing} language="en" />);

    test('needs no window, and nothing that a strict content policy forbids', () => {
      expect(html).toContain('<svg');
      expect(html).not.toMatch(/style=|<style|<script|\son\w+=/);
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
    });

    test('says where the camera stands', () => {
      expect(html).toContain(`data-lon="${Number(drawing.view.lon.toFixed(4))}"`);
      expect(html).toContain(`data-zoom="${Number(drawing.view.zoom.toFixed(4))}"`);
    });

    test('has whole numbers only in its paths', () => {
      for (const [, path] of html.matchAll(/ d="([^"]*)"/g)) expect(path).not.toContain('.');
    });
  },
);

test('the chosen city and its partners are drawn and named in each language', () => {
  const drawing = drawn({ name: 'city', id: 'almaty' }, 'globe');
  expect(drawing.dots.map(({ city }) => city.id).toSorted()).toEqual(['almaty', 'rennes', 'tucson']);
  for (const language of languages) {
    const texts = drawnLabels(drawing, language).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['almaty', 'rennes', 'tucson']);
  }
});

test('arcs are told apart by decade and by what their dashes say, the undated below', () => {
  const { strokes } = drawn({ name: 'city', id: 'almaty' }, 'flat');
  expect(strokes.map(({ decade, pattern, role }) => [decade, pattern, role])).toEqual([
    [null, 'dashed', 'partner'],
    [5, 'solid', 'partner'],
  ]);
});

test('a link stands out among those around it', () => {
  const { strokes } = drawn({ name: 'link', id: 'almaty--rennes' }, 'globe');
  expect(strokes.at(-1)).toMatchObject({ role: 'main', decade: 5 });
  expect(strokes.slice(0, -1).every(({ role }) => role === 'other')).toBe(true);
});

test('the start shows every link, faintly, and no arc of its own', () => {
  const { rest, strokes } = drawn({ name: 'start' }, 'flat');
  expect(rest).toHaveLength(atlas.links.length);
  expect(strokes).toEqual([]);
});

test('the flat map goes on to the left and right as long as one world is not enough', () => {
  expect(drawn({ name: 'start' }, 'flat').repeat).toBeCloseTo(1000, 0);
  expect(drawn({ name: 'start' }, 'globe').repeat).toBeNull();
});
