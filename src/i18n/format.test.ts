import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import {
  formatBearing,
  formatCoordinates,
  formatDate,
  formatDistance,
  formatTimeDifference,
  formatTimeNow,
  formatYear,
} from './format.ts';
import { startI18n, switchLanguage } from './setUpI18n.ts';

beforeAll(async () => {
  await startI18n('en');
  await switchLanguage('ru');
  await switchLanguage('kk');
  await switchLanguage('fr');
});

/** No-break spaces are written as the sign ␣ in the tables below. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, '␣');

type Row = [edtf: string | undefined, en: string, ru: string, kk: string, fr: string];
const languages: Language[] = ['en', 'ru', 'kk', 'fr'];

const dates: Row[] = [
  ['1991-04-14', '14 April 1991', '14 апреля 1991 года', '1991 жылғы 14 сәуір', '14 avril 1991'],
  ['1950-05-01', '1 May 1950', '1 мая 1950 года', '1950 жылғы 1 мамыр', '1er mai 1950'],
  ['1991-04', 'April 1991', 'апрель 1991 года', '1991 жылғы сәуір', 'avril 1991'],
  ['1991', '1991', '1991 год', '1991 жыл', '1991'],
  ['0836', '836', '836 год', '836 жыл', '836'],
  ['192X', 'the 1920s', '1920-е годы', '1920-жылдар', 'les années 1920'],
  ['2018-23', 'autumn 2018', 'осень 2018 года', '2018 жылғы күз', 'automne 2018'],
  ['2011~', 'about 2011', 'около 2011 года', 'шамамен 2011 жыл', 'vers 2011'],
  ['2011-08~', 'about August 2011', 'около августа 2011 года', 'шамамен 2011 жылғы тамыз', 'vers août 2011'],
  [
    '2011-08-03~',
    'about 3 August 2011',
    'около 3 августа 2011 года',
    'шамамен 2011 жылғы 3 тамыз',
    'vers le 3 août 2011',
  ],
  [
    '2018-23~',
    'autumn 2018 (about)',
    'осень 2018 года (примерно)',
    'шамамен 2018 жылғы күз',
    'automne 2018 (environ)',
  ],
  ['192X~', 'about the 1920s', 'около 1920-х годов', 'шамамен 1920-жылдар', 'vers les années 1920'],
  ['1928/..', '1928 to today', 'с 1928 года по сей день', '1928 жылдан бері', 'depuis 1928'],
  [
    '1928-11/..',
    'November 1928 to today',
    'с ноября 1928 года по сей день',
    '1928 жылғы қарашадан бері',
    'depuis novembre 1928',
  ],
  [
    '1928-07-02/..',
    '2 July 1928 to today',
    'с 2 июля 1928 года по сей день',
    '1928 жылғы 2 шілдеден бері',
    'depuis le 2 juillet 1928',
  ],
  [
    '2018-23/..',
    'autumn 2018 to today',
    'с осени 2018 года по сей день',
    '2018 жылғы күзден бері',
    'depuis l’automne 2018',
  ],
  [
    '192X/..',
    'the 1920s to today',
    'с 1920-х годов по сей день',
    '1920-жылдардан бері',
    'depuis les années 1920',
  ],
  [
    '2011~/..',
    '2011 to today (about)',
    'с 2011 года по сей день (примерно)',
    '2011 жылдан бері (шамамен)',
    'depuis 2011 (environ)',
  ],
  ['../2012', 'until 2012', 'до 2012 года', '2012 жылға дейін', 'jusqu’en 2012'],
  [
    '../2012-09',
    'until September 2012',
    'до сентября 2012 года',
    '2012 жылғы қыркүйекке дейін',
    'jusqu’en septembre 2012',
  ],
  [
    '../2012-09-01',
    'until 1 September 2012',
    'до 1 сентября 2012 года',
    '2012 жылғы 1 қыркүйекке дейін',
    'jusqu’au 1er septembre 2012',
  ],
  ['../2012-22', 'until summer 2012', 'до лета 2012 года', '2012 жылғы жазға дейін', 'jusqu’à l’été 2012'],
  ['../192X', 'until the 1920s', 'до 1920-х годов', '1920-жылдарға дейін', 'jusqu’aux années 1920'],
  [
    '2010-08-06/2010-08-07',
    '6 to 7 August 2010',
    '6–7 августа 2010 года',
    '2010 жылғы 6–7 тамыз',
    'du 6 au 7 août 2010',
  ],
  [
    '2021-05-04/2021-09-16',
    '4 May to 16 September 2021',
    '4 мая␣— 16 сентября 2021 года',
    '2021 жылғы 4 мамыр – 16 қыркүйек',
    'du 4 mai au 16 septembre 2021',
  ],
  [
    '2021-04/2021-06',
    'April to June 2021',
    'апрель␣— июнь 2021 года',
    '2021 жылғы сәуір – маусым',
    'avril – juin 2021',
  ],
  ['1939/1945', '1939 to 1945', '1939–1945 годы', '1939–1945 жылдар', 'de 1939 à 1945'],
  [
    '2010~/2012-03',
    'about 2010 to March 2012',
    'около 2010 года␣— март 2012 года',
    'шамамен 2010 жыл – 2012 жылғы наурыз',
    'vers 2010 – mars 2012',
  ],
  [undefined, 'date not known', 'дата неизвестна', 'күні белгісіз', 'date inconnue'],
  ['yesterday', 'date not known', 'дата неизвестна', 'күні белгісіз', 'date inconnue'],
];

describe('a date keeps its precision in words', () => {
  test.each(dates)('%s is "%s", "%s", "%s", "%s"', (edtf, ...expected) => {
    expect(languages.map((language) => plain(formatDate(edtf, language)))).toEqual(expected);
  });
});

describe('a date shrinks to its year', () => {
  const years: Row[] = [
    ['1991-04-14', '1991', '1991', '1991', '1991'],
    ['2011~', 'c. 2011', 'ок. 2011', 'шам. 2011', 'v. 2011'],
    ['192X', '1920s', '1920-е', '1920-ж.', 'années 1920'],
    ['1928/..', '1928–', '1928–', '1928–', '1928–'],
    ['../2012', '–2012', '–2012', '–2012', '–2012'],
    ['1939/1945', '1939–1945', '1939–1945', '1939–1945', '1939–1945'],
    ['2010-08-06/2010-08-07', '2010', '2010', '2010', '2010'],
    [undefined, '', '', '', ''],
  ];
  test.each(years)('%s', (edtf, ...expected) => {
    expect(languages.map((language) => formatYear(edtf, language))).toEqual(expected);
  });
});

const inAll = (format: (language: Language) => string): string[] =>
  languages.map((language) => plain(format(language)));

describe('numbers', () => {
  test('a distance has its unit', () => {
    expect(inAll((language) => formatDistance(5857.6, language))).toEqual([
      '5,858␣km',
      '5␣858␣км',
      '5␣858␣км',
      '5␣858␣km',
    ]);
  });

  test('a bearing has its compass word', () => {
    expect(inAll((language) => formatBearing(305.2, language))).toEqual([
      '305°, north-west',
      '305°, северо-запад',
      '305°, солтүстік-батыс',
      '305°, nord-ouest',
    ]);
    expect(formatBearing(359.7, 'en')).toBe('0°, north');
  });

  test('coordinates name their half of the world', () => {
    expect(plain(formatCoordinates([76.929, 43.257], 'en'))).toBe('43.257°␣N, 76.929°␣E');
    expect(plain(formatCoordinates([-63.5, -32.9], 'ru'))).toBe('32,9°␣ю.␣ш., 63,5°␣з.␣д.');
  });
});

describe('time zones', () => {
  const now = new Date('2025-07-10T09:05:00Z');
  const difference = (a: string, b: string, language: Language): string =>
    plain(formatTimeDifference(a, b, language, now));

  test('the clock of a place', () => {
    expect(formatTimeNow(now, 'Asia/Almaty', 'en')).toBe('14:05');
    expect(formatTimeNow(new Date('2025-01-01T00:00:00Z'), 'Europe/London', 'en')).toBe('00:00');
  });

  test('a zone that the browser does not know is told as not known, not thrown', () => {
    expect(inAll((language) => formatTimeNow(now, 'Europe/Kyiv_of_tomorrow', language))).toEqual([
      'not known',
      'неизвестно',
      'белгісіз',
      'inconnu',
    ]);
    expect(difference('Asia/Almaty', 'Europe/Kyiv_of_tomorrow', 'en')).toBe('not known');
  });

  test('a difference that summer time changes is told for both halves of the year', () => {
    expect(difference('Asia/Almaty', 'Europe/Paris', 'en')).toBe('4␣h ahead in January, 3␣h in July');
    expect(difference('Europe/Paris', 'Asia/Almaty', 'en')).toBe('4␣h behind in January, 3␣h in July');
    expect(difference('Asia/Almaty', 'Europe/Paris', 'ru')).toBe('впереди на 4␣ч в январе, на 3␣ч в июле');
    expect(difference('Asia/Almaty', 'Europe/Paris', 'kk')).toBe('қаңтарда 4␣сағ, шілдеде 3␣сағ алда');
    expect(difference('Asia/Almaty', 'Europe/Paris', 'fr')).toBe('4␣h d’avance en janvier, 3␣h en juillet');
  });

  test('a steady difference is told once, across the date line too', () => {
    expect(difference('Europe/Paris', 'Europe/Brussels', 'en')).toBe('the same time');
    expect(difference('Asia/Almaty', 'Asia/Kolkata', 'en')).toBe('30␣min behind');
    expect(difference('Asia/Kathmandu', 'Asia/Almaty', 'en')).toBe('45␣min ahead');
    expect(difference('Asia/Kolkata', 'Asia/Tokyo', 'en')).toBe('3␣h 30␣min behind');
    expect(difference('Pacific/Kiritimati', 'Pacific/Honolulu', 'en')).toBe('24␣h ahead');
  });

  test('a difference that is nought for half of the year', () => {
    expect(difference('Europe/London', 'Africa/Abidjan', 'en')).toBe(
      'the same time in January, 1␣h ahead in July',
    );
  });
});
