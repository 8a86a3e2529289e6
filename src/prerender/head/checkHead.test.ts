// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import type { StorySummary } from '#domain/built.ts';
import { languages } from '#domain/language.ts';
import { builtFiles } from '#pipeline/build/builtFiles.ts';
import { pagesOf } from '#prerender/pages.ts';
import type { Page } from '#url/route.ts';
import { headFaults, type Head } from './checkHead.ts';
import { factsOf } from './factsOf.ts';
import type { HeadFacts } from './headContext.ts';
import { headOf } from './headOf.ts';
import { checkedData, loadAllCatalogues, sampleFacts, site } from './sampleFacts.ts';
import type { Tag } from './tags.ts';

beforeAll(loadAllCatalogues);

function headsOf(pages: readonly Page[], facts: HeadFacts): Head[] {
  return pages.flatMap((page) =>
    languages.map((language) => ({ page, language, tags: headOf(page, language, facts, site) })),
  );
}

test('the heads of the whole real site are sound', () => {
  const built = builtFiles(checkedData('data'));
  const facts = factsOf(built);
  // as: the shape that the pipeline writes
  const stories = JSON.parse(built.get('stories.json') ?? '') as StorySummary[];
  expect(headFaults(headsOf(pagesOf(facts.atlas, stories), facts))).toEqual([]);
}, 60_000);

const without =
  (unwanted: (tag: Tag) => boolean) =>
  (tags: readonly Tag[]): Tag[] =>
    tags.filter((tag) => !unwanted(tag));
const replaced =
  (change: (tag: Tag) => Tag) =>
  (tags: readonly Tag[]): Tag[] =>
    tags.map(change);

describe('the checker finds', () => {
  const pages: Page[] = [{ name: 'start' }, { name: 'city', id: 'almaty' }];

  /** The faults when the head of Almaty in English is changed. */
  function faultsWith(change: (tags: readonly Tag[]) => Tag[]): string[] {
    return headFaults(
      headsOf(pages, sampleFacts()).map((head) =>
        head.page.name === 'city' && head.language === 'en' ? { ...head, tags: change(head.tags) } : head,
      ),
    );
  }
  test('nothing in what is sound', () => {
    expect(faultsWith((tags) => [...tags])).toEqual([]);
  });

  test('a missing title, and one that another page has', () => {
    expect(faultsWith(without(({ tag }) => tag === 'title'))).toContain(
      'en/city/almaty: there must be one title',
    );
    const same = faultsWith(
      replaced((tag) => (tag.tag === 'title' ? { ...tag, text: 'Sister Cities Atlas' } : tag)),
    );
    expect(same).toEqual(['en/city/almaty: has the title of another page: Sister Cities Atlas']);
  });

  test('a description that is too long or too short', () => {
    for (const content of ['x'.repeat(161), 'short']) {
      const faults = faultsWith(
        replaced((tag) => (tag.tag === 'meta' && tag.name === 'description' ? { ...tag, content } : tag)),
      );
      expect(faults).toEqual([`en/city/almaty: the description has ${content.length} characters`]);
    }
  });

  test('a language that does not lead back, or leads nowhere', () => {
    const lost = faultsWith(
      replaced((tag) =>
        tag.tag === 'link' && tag.hreflang === 'ru' ? { ...tag, href: 'https://atlas.example/ru/x/' } : tag,
      ),
    );
    expect(lost).toContain('en/city/almaty: hreflang ru leads to no page: https://atlas.example/ru/x/');
    expect(lost).toContain('ru/city/almaty: hreflang en does not lead back');
    const astray = faultsWith(
      replaced((tag) =>
        tag.tag === 'link' && tag.hreflang === 'ru' ? { ...tag, href: 'https://atlas.example/ru/' } : tag,
      ),
    );
    expect(astray).toContain('en/city/almaty: hreflang ru does not lead back');
  });

  test('an address that is not absolute', () => {
    const faults = faultsWith(
      replaced((tag) =>
        tag.tag === 'property' && tag.property === 'og:image' ? { ...tag, content: '/x.jpg' } : tag,
      ),
    );
    expect(faults).toEqual(['en/city/almaty: not absolute: /x.jpg']);
  });

  test('a thing that lacks what schema.org asks for, has what it does not, or is none of ours', () => {
    const faults = faultsWith((tags) => [
      ...tags,
      {
        tag: 'jsonLd',
        things: [
          { '@type': 'Event', name: 'Visit', location: { '@type': 'Place', name: 'Rennes' } },
          { '@type': 'WebSite', name: 'x', url: 'https://x.y/', inLanguage: ['en'], about: 'z' },
          { '@type': 'Person', name: 'x' },
        ],
      },
    ]);
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/Event\.startDate[\s\S]*WebSite[\s\S]*Person is no type/);
  });
});
