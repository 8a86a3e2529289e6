// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { pageDescription } from './descriptions.ts';
import { headContext, type HeadFacts } from './headContext.ts';
import { loadAllCatalogues, sampleFacts, site } from './sampleFacts.ts';

beforeAll(loadAllCatalogues);

const linkPage: Page = { name: 'link', id: 'almaty--rennes' };

function described(page: Page, language: Language, facts: HeadFacts): string {
  // No-break spaces are written as plain ones in the texts below.
  return pageDescription(page, headContext(facts, language, site)).replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** The sample with another agreement and status of Almaty and Rennes. */
function withTie(agreements: unknown[], status: unknown = { value: 'unknown' }): HeadFacts {
  return sampleFacts((records) => {
    records.set('links/almaty--rennes.json', {
      id: 'almaty--rennes',
      cities: ['almaty', 'rennes'],
      status,
      agreements,
      sources: ['town-hall'],
      confidence: 'sourced',
    });
  });
}

const twinning = (date: string, kind = 'twinning'): unknown => ({
  kind,
  date,
  sources: ['town-hall'],
  confidence: 'sourced',
});

describe('a link is told', () => {
  test.each([
    ['en', 'Almaty (Kazakhstan) and Rennes (France): sister cities since 14 April 1991.'],
    ['ru', 'Almaty ru (Казахстан) и Rennes ru (Франция) — побратимы с 14 апреля 1991 года.'],
    ['kk', 'Almaty kk (Қазақстан) – Rennes kk (Франция): 1991 жылғы 14 сәуірден бері бауырлас қалалар.'],
    ['fr', 'Almaty fr (Kazakhstan) et Rennes fr (France) : villes jumelées depuis le 14 avril 1991.'],
  ] as const)('with its day in %s', (language, text) => {
    expect(described(linkPage, language, withTie([twinning('1991-04-14')]))).toContain(text);
  });

  test.each([
    ['1991~', 'примерно с 1991 года'],
    ['192X', 'с 1920-х годов'],
    ['2018-23', 'с осени 2018 года'],
    ['1991-04', 'с апреля 1991 года'],
    ['1928/..', 'с 1928 года'],
  ])('no sharper than its date %s is', (date, words) => {
    expect(described(linkPage, 'ru', withTie([twinning(date)]))).toContain(`побратимы ${words}.`);
  });

  test('with the numbers of what stands and happened', () => {
    expect(described(linkPage, 'en', sampleFacts())).toContain('2 memorials, 2 events, with sources.');
    expect(described(linkPage, 'ru', sampleFacts())).toContain('2 памятных места, 2 события, с источниками.');
  });

  test('without “since” where it ended, was only intended, or has no date', () => {
    const ended = withTie([twinning('1991')], { value: 'ended', sources: ['town-hall'] });
    expect(described(linkPage, 'en', ended)).toContain(
      'Almaty (Kazakhstan) and Rennes (France), twinning: ended. Date of agreement: 1991.',
    );
    const intended = described(linkPage, 'en', withTie([twinning('2014-05-12', 'protocol-of-intent')]));
    expect(intended).toContain('sister cities. Protocol of intent: 12 May 2014.');
    expect(described(linkPage, 'en', withTie([]))).not.toContain('since');
  });
});

describe('a city is told', () => {
  test.each([
    ['en', 'Rennes (France) has 2 sister cities: Almaty (c. 1991), Suva. 2 memorials'],
    ['ru', 'Rennes ru (Франция), 2 города-побратима: Almaty ru (ок. 1991), Suva ru.'],
    ['kk', 'Rennes kk (Франция), 2 бауырлас қала: Almaty kk (шам. 1991), Suva kk.'],
    ['fr', 'Rennes fr (France) a 2 villes jumelées : Almaty fr (v. 1991), Suva fr.'],
  ] as const)('by its partners in %s, the dated first', (language, text) => {
    const start = described({ name: 'city', id: 'rennes' }, language, sampleFacts());
    expect(start.startsWith(text.replace(' 2 memorials', ''))).toBe(true);
  });

  test('without the ties that ended', () => {
    const ended = withTie([twinning('1991')], { value: 'ended', sources: ['town-hall'] });
    expect(described({ name: 'city', id: 'almaty' }, 'en', ended)).toBe(
      'Almaty (Kazakhstan) in the Sister Cities Atlas: what is known of it, with sources.',
    );
  });
});

test('a story is told by its summary, the start page by its numbers', () => {
  const facts = sampleFacts((records) => {
    const story = records.get('stories/almaty-rennes.json');
    records.set('stories/almaty-rennes.json', { ...story, summary: { en: 'A word. '.repeat(40).trim() } });
  });
  expect(described({ name: 'story', id: 'almaty-rennes' }, 'fr', facts)).toMatch(/^A word\. .*(word|A)…$/);
  expect(described({ name: 'start' }, 'en', facts)).toMatch(/3 cities, 2 links\.$/);
});

test('every page of the sample is told in 160 characters, in every language', () => {
  const pages: Page[] = [
    { name: 'start' },
    { name: 'cities' },
    { name: 'movement' },
    { name: 'about' },
    { name: 'notFound', path: 'x' },
    { name: 'city', id: 'suva' },
    linkPage,
  ];
  const facts = sampleFacts();
  for (const page of pages) {
    for (const language of languages) {
      expect(described(page, language, facts).length).toBeLessThanOrEqual(160);
    }
  }
});
