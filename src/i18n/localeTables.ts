/**
 * What the browser's Intl knows of a language. Chromium's Intl has no Kazakh though it says so:
 * for Kazakh everything comes from the tables that the pipeline writes from Node's complete Intl.
 */
import type { Language } from '#domain/language.ts';
import kazakh from './generated/kazakh.json';
import { ablative, dative } from './kazakhCase.ts';

/** British English: day before month. */
const tags = { en: 'en-GB', ru: 'ru', fr: 'fr' } as const satisfies Record<Exclude<Language, 'kk'>, string>;

/** The part a month plays: alone before a year, beside a day, or behind "since" and "until". */
export type MonthForm = 'alone' | 'inDate' | 'since' | 'until';

/** What was asked of Intl before: to make a formatter costs a hundred times what to use it does. */
const months = new Map<string, string>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** `month` counts from 1. */
export function monthName(language: Language, month: number, form: MonthForm): string {
  if (language === 'kk') return kazakhMonth(month, form);
  const key = `${language} ${month} ${form === 'alone'}`;
  const name = months.get(key) ?? intlMonth(language, month, form);
  months.set(key, name);
  return name;
}

function intlMonth(language: Exclude<Language, 'kk'>, month: number, form: MonthForm): string {
  const date = new Date(Date.UTC(2001, month - 1, 1));
  if (form === 'alone') {
    return new Intl.DateTimeFormat(tags[language], { month: 'long', timeZone: 'UTC' }).format(date);
  }
  const parts = new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return parts.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

function kazakhMonth(month: number, form: MonthForm): string {
  const name = kazakh.months.inDate[month - 1] ?? '';
  switch (form) {
    case 'alone':
    case 'inDate':
      return name;
    case 'since':
      return ablative(name);
    case 'until':
      return dative(name);
  }
}

/** Digits in groups of three, at most `digits` behind the decimal sign. */
export function groupedNumber(language: Language, value: number, digits = 0): string {
  if (language !== 'kk') {
    const key = `${language} ${digits}`;
    const format =
      numberFormats.get(key) ?? new Intl.NumberFormat(tags[language], { maximumFractionDigits: digits });
    numberFormats.set(key, format);
    return format.format(value);
  }
  const { group, decimal, minus } = kazakh.number;
  const [whole = '', fraction] = String(Number(Math.abs(value).toFixed(digits))).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? minus : ''}${grouped}${fraction ? `${decimal}${fraction}` : ''}`;
}

const collators = new Map<Language, (a: string, b: string) => number>();

/** Compares names as a dictionary of the language would. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const known = collators.get(language);
  if (known) return known;
  const order = language === 'kk' ? kazakhOrder() : new Intl.Collator(tags[language]).compare;
  collators.set(language, order);
  return order;
}

function kazakhOrder(): (a: string, b: string) => number {
  const rank = new Map(Array.from(kazakh.alphabet).map((letter, index) => [letter, index]));
  // Letters of no alphabet (Latin, signs) come first, by code.
  const rankOf = (letter: string): number => rank.get(letter) ?? (letter.codePointAt(0) ?? 0) - 0x20_00_00;
  return (a, b) => {
    const lettersA = Array.from(a.toLowerCase());
    const lettersB = Array.from(b.toLowerCase());
    for (const [index, letter] of lettersA.entries()) {
      const other = lettersB[index];
      if (other === undefined) return 1;
      if (letter !== other) return rankOf(letter) - rankOf(other);
    }
    return lettersA.length - lettersB.length;
  };
}
