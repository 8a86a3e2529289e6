/** For tests: a page as the browser would have it, with the data given and no network. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { CityFeature } from '#domain/built.ts';
import { isLanguage } from '#domain/language.ts';
import { startI18n } from '#i18n/setUpI18n.ts';

/** Answers by path below `data/`: a body, or a status that is an error. */
export type Answers = Record<string, unknown>;

type Row = [id: string, country: string, en: string, ru: string, kk: string, local: string];
const rows: Row[] = [
  ['almaty', 'KZ', 'Almaty', 'Алматы', 'Алматы', 'Алматы'],
  ['khujand', 'TJ', 'Khujand', 'Худжанд', 'Худжанд', 'Хуҷанд'],
  ['rennes', 'FR', 'Rennes', 'Ренн', 'Ренн', 'Rennes'],
  ['shymkent', 'KZ', 'Shymkent', 'Шымкент', 'Шымкент', 'Шымкент'],
];

function feature([id, country, name_en, name_ru, name_kk, name_local]: Row): CityFeature {
  const names = { name_en, name_ru, name_kk, name_fr: name_en, name_local, lang_local: 'kk' };
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [0, 0] },
    properties: { id, kind: 'city', country, links: 1, ...names },
  };
}

const text = (en: string, ru: string) => ({ en, ru, kk: ru, fr: en });

/** Four cities and two links, one with a date. */
export const smallAtlas: Answers = {
  'cities.geojson': { type: 'FeatureCollection', features: rows.map(feature) },
  'links.json': {
    version: 1,
    statuses: ['active'],
    links: [
      [0, 2, 1991, 0],
      [1, 3, null, 0],
    ],
  },
  'facts.json': { version: 1, cities: 4, links: 2, countries: 3, datedLinks: 1, memorials: 0, events: 0 },
  'search.json': { version: 1, names: { khujand: ['Leninabad', 'Ленинабад'] }, romanised: {} },
  'stories.json': [
    {
      id: 'almaty-rennes',
      subject: { link: 'almaty--rennes' },
      title: text('Apple trees and a poet', 'Яблони и поэт'),
      summary: text('A park in Rennes.', 'Парк в Ренне.'),
    },
  ],
  'beginnings.json': {
    version: 1,
    milestones: [
      { id: 'fmvj-1957', title: text('A federation is founded', 'Создана федерация'), date: '1957-04-28' },
    ],
  },
  'movement.json': {
    version: 1,
    sources: {},
    terms: [
      {
        id: 'turkish',
        lang: 'tr',
        language: text('Turkish', 'турецкий'),
        terms: ['kardeş şehir'],
        doubts: [{ text: text('Ask a speaker.', 'Спросить носителя.'), sources: [] }],
        sources: [],
        confidence: 'unchecked',
      },
    ],
    milestones: [
      {
        id: 'fmvj-1957',
        section: 'history',
        title: text('A federation is founded', 'Создана федерация'),
        text: text('In Aix-les-Bains.', 'В Экс-ле-Бене.'),
        date: '1957-04-28',
        sources: [{ url: 'https://example.org/federation', title: 'A page on the federation' }],
        confidence: 'sourced',
      },
    ],
  },
};

/** `data` may be changed while the test goes on: each request looks again. */
export function answerWith(data: Answers): void {
  vi.stubGlobal('fetch', (address: string) => {
    const body = data[address.replace(/^.*\/data\//, '')];
    return Promise.resolve(body === undefined ? new Response('', { status: 503 }) : Response.json(body));
  });
}

type Options = { at?: string; data?: Answers; isWide?: boolean };

/** Renders `page` at an address such as `/ru/cities/`, in the address's language. */
export async function renderPage(
  page: ReactNode,
  { at = '/en/', data = smallAtlas, isWide = true }: Options = {},
) {
  window.history.replaceState(null, '', at);
  answerWith(data);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width') && isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  // jsdom lays nothing out and has no pointer: nothing to scroll to, nothing to hold.
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
  const language = at.split('/')[1];
  await startI18n(isLanguage(language) ? language : 'en');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
}
