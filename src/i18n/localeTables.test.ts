import { expect, test } from 'vitest';
import { compareNames, groupedNumber, monthName } from './localeTables.ts';

test('Kazakh names are sorted by the Kazakh alphabet', () => {
  const names = [
    'АҚШ',
    'Үндістан',
    'Австралия',
    'Ұлыбритания',
    'Албания',
    'Әзербайжан',
    'Қазақстан',
    'Кения',
    'Италия',
  ];
  expect(names.toSorted(compareNames('kk'))).toEqual([
    'Австралия',
    'АҚШ',
    'Албания',
    'Әзербайжан',
    'Италия',
    'Кения',
    'Қазақстан',
    'Ұлыбритания',
    'Үндістан',
  ]);
});

test('a shorter Kazakh name comes before a longer one that begins like it', () => {
  expect(['Алматыда', 'Алматы'].toSorted(compareNames('kk'))).toEqual(['Алматы', 'Алматыда']);
});

test('accents do not tear French names apart', () => {
  expect(['Étampes', 'Zurich', 'Evreux'].toSorted(compareNames('fr'))).toEqual([
    'Étampes',
    'Evreux',
    'Zurich',
  ]);
});

test('digits are grouped as each language does', () => {
  expect(groupedNumber('en', 2_286_000)).toBe('2,286,000');
  expect(groupedNumber('ru', 2_286_000)).toBe('2\u00a0286\u00a0000');
  expect(groupedNumber('kk', 2_286_000)).toBe('2\u00a0286\u00a0000');
  expect(groupedNumber('fr', 2_286_000)).toBe('2\u202f286\u202f000');
});

test('Kazakh decimals have a comma and no needless noughts', () => {
  expect(groupedNumber('kk', 2.3, 1)).toBe('2,3');
  expect(groupedNumber('kk', 2, 1)).toBe('2');
  expect(groupedNumber('kk', -1234.5, 1)).toBe('-1\u00a0234,5');
});

test('months bend as their place asks', () => {
  expect(monthName('ru', 4, 'alone')).toBe('апрель');
  expect(monthName('ru', 4, 'inDate')).toBe('апреля');
  expect(monthName('kk', 4, 'alone')).toBe('сәуір');
  expect(monthName('kk', 4, 'since')).toBe('сәуірден');
  expect(monthName('fr', 8, 'until')).toBe('août');
});
