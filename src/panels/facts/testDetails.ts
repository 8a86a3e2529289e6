/** For tests: what the pipeline would write for one city, one link and one story. */
import type { CityDetails, LinkDetails, LinkSummary, StoryDetails } from '#domain/built.ts';
import type { CityEvent, Memorial } from '#domain/records.ts';

const four = (en: string, ru = en) => ({ en, ru, kk: ru, fr: en });

const townHall = {
  id: 'town-hall',
  title: { en: 'Notes of the town hall' },
  kind: 'publication' as const,
  url: 'https://town.example/notes',
  date: '2021-05',
};

export const abaiBust: Memorial = {
  id: 'abai-bust',
  kind: 'bust',
  name: four('Bust of Abai', 'Бюст Абая'),
  city: 'rennes',
  text: { en: 'It stands among apple trees.' },
  date: '2016',
  people: [four('Abai, poet', 'Абай, поэт')],
  sources: ['town-hall'],
  confidence: 'sourced',
};

const visit: CityEvent = {
  id: 'first-visit',
  kind: 'visit',
  title: four('A first visit', 'Первый визит'),
  date: '1990-06',
  place: 'almaty',
  sources: [],
  confidence: 'unchecked',
};

export const bicycle: CityEvent = {
  id: 'bicycle',
  kind: 'journey',
  title: four('By bicycle to Almaty', 'На велосипеде в Алматы'),
  date: '2021-07-14',
  otherDates: [{ date: '2020', sources: [{ url: 'https://www.other.example/a', title: 'Another page' }] }],
  doubts: [{ text: four('Three months or five', 'Три месяца или пять'), sources: [] }],
  sources: ['town-hall'],
  confidence: 'founding',
};

export function linkDetails(link: Partial<LinkDetails['link']> = {}): LinkDetails {
  return {
    version: 1,
    link: {
      id: 'almaty--rennes',
      cities: ['almaty', 'rennes'],
      status: {
        value: 'suspended',
        since: '2022-03',
        note: { en: 'The council has paused it.' },
        sources: [],
      },
      agreements: [
        { kind: 'friendship', date: '1991-04-14', sources: ['town-hall'], confidence: 'founding' },
      ],
      memorials: [abaiBust],
      events: [visit, bicycle],
      sources: ['town-hall'],
      confidence: 'sourced',
      ...link,
    },
    km: 5858,
    bearings: [305.2, 61.4],
    timeZones: ['Asia/Almaty', 'Europe/Paris'],
    stories: ['almaty-rennes'],
    sources: { 'town-hall': townHall },
  };
}

export const undatedLink: Partial<LinkDetails['link']> = {
  agreements: [],
  memorials: [],
  events: [],
  status: { value: 'unknown', sources: [] },
  sources: [],
  confidence: 'unchecked',
};

export function linkSummary(partner: string, changes: Partial<LinkSummary> = {}): LinkSummary {
  return {
    id: `almaty--${partner}`,
    partner,
    status: 'active',
    km: 1000,
    memorials: 0,
    events: 0,
    ...changes,
  };
}

export function cityDetails(changes: Partial<CityDetails> = {}): CityDetails {
  return {
    version: 1,
    city: {
      id: 'almaty',
      kind: 'city',
      name: four('Almaty', 'Алматы'),
      localName: { text: 'Алматы', lang: 'kk' },
      otherNames: [{ text: 'Верный', lang: 'ru', note: four('until 1921', 'до 1921 года') }],
      country: 'KZ',
      coordinates: [76.929, 43.257],
      population: { value: 2_287_200, date: '2024', sources: ['town-hall'], confidence: 'sourced' },
      timeZone: 'Asia/Almaty',
    },
    links: [
      linkSummary('rennes', { date: '1991-04-14', km: 5858, status: 'suspended' }),
      linkSummary('khujand', { km: 730 }),
      linkSummary('shymkent', { date: '1980', km: 635 }),
      linkSummary('tucson', { date: '1989', km: 11_000 }),
    ],
    memorialsHere: [
      {
        memorial: { ...abaiBust, id: 'stone', name: four('Stone of Rennes', 'Камень Ренна'), city: 'almaty' },
        link: 'almaty--rennes',
      },
    ],
    memorialsElsewhere: [{ memorial: abaiBust, link: 'almaty--rennes' }],
    events: [{ event: bicycle, link: 'almaty--rennes' }],
    stories: ['almaty-rennes'],
    sources: { 'town-hall': townHall },
    ...changes,
  };
}

export const storyDetails: StoryDetails = {
  version: 1,
  story: {
    id: 'almaty-rennes',
    order: 1,
    subject: { link: 'almaty--rennes' },
    title: four('Apple trees and a poet', 'Яблони и поэт'),
    summary: { en: 'A park in Rennes.' },
    text: { en: 'The first paragraph.\n\nThe second one.' },
    facts: [
      {
        id: 'aragon',
        text: four('Aragon wrote of Abai.', 'Арагон писал об Абае.'),
        date: '1950~',
        sources: ['town-hall'],
        confidence: 'founding',
      },
      {
        id: 'pandemic',
        text: four('The cities closed.', 'Города закрылись.'),
        sources: [],
        confidence: 'unchecked',
      },
    ],
    sources: ['town-hall', { url: 'https://www.paper.example/story' }],
  },
  sources: { 'town-hall': townHall },
};
