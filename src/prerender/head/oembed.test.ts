// @vitest-environment node
import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { StorySummary } from '#domain/built.ts';
import { languages } from '#domain/language.ts';
import { builtFiles } from '#pipeline/build/builtFiles.ts';
import { pagesOf } from '#prerender/pages.ts';
import { readAddress } from '#url/address.ts';
import { isEmbed } from '#url/embedQuery.ts';
import type { Page } from '#url/route.ts';
import { factsOf } from './factsOf.ts';
import { headHtml } from './headHtml.ts';
import { headOf } from './headOf.ts';
import { oembed, oembedPath } from './oembed.ts';
import { checkedData, loadAllCatalogues, sampleFacts, site } from './sampleFacts.ts';

beforeAll(loadAllCatalogues);

const facts = sampleFacts();
const pages: Page[] = [
  { name: 'city', id: 'almaty' },
  { name: 'link', id: 'almaty--rennes' },
  { name: 'story', id: 'almaty-rennes' },
];

/** oembed.com, 2.3.4: the parameters of an answer; for "rich" html, width and height; a thumbnail is whole or not there. */
const answer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url({ protocol: /^https$/ }),
  cache_age: z.int().positive(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url({ protocol: /^https$/ }),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

function elements(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

test.each(languages.flatMap((language) => pages.map((page) => ({ language, page }))))(
  'the answer for a $page.name in $language is as the specification has it, and shows that page',
  ({ language, page }) => {
    const content = answer.parse(oembed(page, language, facts, site));
    const [frame, ...others] = elements(content.html);
    expect(frame?.name).toBe('iframe');
    expect(others.map(({ name }) => name)).toEqual(['p', 'a']);
    const { pathname, search, origin } = new URL(frame?.attributes['src'] ?? '');
    expect(origin).toBe('https://atlas.example');
    expect(isEmbed(search)).toBe(true);
    expect(readAddress({ pathname, search }, '/')).toMatchObject({ language, page });
  },
);

test('every city, link and story of the real site has an answer of its own in each language, and shows itself', () => {
  const built = builtFiles(checkedData('data'));
  const realFacts = factsOf(built);
  // as: the shape that the pipeline writes
  const stories = JSON.parse(built.get('stories.json') ?? '') as StorySummary[];
  const withId = pagesOf(realFacts.atlas, stories).filter((page) => 'id' in page);
  const all = languages.flatMap((language) => withId.map((page) => ({ language, page })));
  for (const { language, page } of all) {
    const { html } = answer.parse(oembed(page, language, realFacts, site));
    const { pathname, search } = new URL(elements(html)[0]?.attributes['src'] ?? '');
    expect(readAddress({ pathname, search }, '/')).toMatchObject({ language, page });
  }
  expect(new Set(all.map(({ language, page }) => oembedPath(page, language))).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(4000);
}, 60_000);

test('a page names its file, by the type that readers look for', () => {
  const html = headHtml(headOf({ name: 'city', id: 'almaty' }, 'kk', facts, site));
  expect(html).toMatch(
    /<link rel="alternate" href="https:\/\/atlas\.example\/embed\/oembed\/kk\/city\/almaty\.json" type="application\/json\+oembed" title="[^"]+">/,
  );
});

test('without an address of the site, and for pages that are not shown elsewhere, there is none', () => {
  const city = pages[0] ?? { name: 'start' };
  expect(oembed(city, 'en', facts, { address: null, basePath: '/' })).toBeNull();
  expect(headHtml(headOf(city, 'en', facts, { address: null, basePath: '/' }))).not.toContain('oembed');
  expect(oembedPath({ name: 'about' }, 'en')).toBeNull();
});
