import { expect, test } from 'vitest';
import kazakh from './generated/kazakh.json';
import { ablative, dative } from './kazakhCase.ts';

test('every Kazakh month gets its "from" ending', () => {
  expect(kazakh.months.inDate.map(ablative)).toEqual([
    'қаңтардан',
    'ақпаннан',
    'наурыздан',
    'сәуірден',
    'мамырдан',
    'маусымнан',
    'шілдеден',
    'тамыздан',
    'қыркүйектен',
    'қазаннан',
    'қарашадан',
    'желтоқсаннан',
  ]);
});

test('every Kazakh month gets its "to" ending', () => {
  expect(kazakh.months.inDate.map(dative)).toEqual([
    'қаңтарға',
    'ақпанға',
    'наурызға',
    'сәуірге',
    'мамырға',
    'маусымға',
    'шілдеге',
    'тамызға',
    'қыркүйекке',
    'қазанға',
    'қарашаға',
    'желтоқсанға',
  ]);
});
