// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { countryNames } from './countryNames.ts';
import { alpha2OfNumeric, isoCountries } from './isoCountries.ts';
import { kazakhTables } from './kazakhTables.ts';

describe('countries', () => {
  test('are the 249 of ISO 3166-1 and Kosovo', () => {
    expect(isoCountries).toHaveLength(250);
  });

  test.each([
    ['398', 'KZ'],
    ['250', 'FR'],
    ['840', 'US'],
    ['158', 'TW'],
    ['999', null],
    ['000', null],
  ])('number %s is %s', (numeric, code) => {
    expect(alpha2OfNumeric(numeric)).toBe(code);
  });

  test('have a name in every language, none of them a code or an abbreviation', () => {
    for (const names of Object.values(countryNames())) {
      expect(Object.keys(names)).toEqual([...languages]);
      expect(Object.values(names).join('\n')).not.toMatch(/^[A-Z]{2}$|о-в| & |SAR|САР|АӘА/m);
    }
    expect(countryNames()['KZ']).toEqual({
      en: 'Kazakhstan',
      ru: 'Казахстан',
      kk: 'Қазақстан',
      fr: 'Kazakhstan',
    });
  });
});

describe('Kazakh', () => {
  const tables = kazakhTables();

  test('has twelve months, small as in a date', () => {
    expect(tables.months.inDate).toHaveLength(12);
    expect([tables.months.inDate[0], tables.months.inDate[11]]).toEqual(['қаңтар', 'желтоқсан']);
  });

  test('sorts its own letters where they belong', () => {
    expect(tables.alphabet).toHaveLength(42);
    expect(tables.alphabet).toMatch(/^аәбвгғ.*кқ.*нң.*оө.*уұү.*хһ.*ыі.*эюя$/);
  });

  test('groups digits with a no-break space and writes a decimal comma', () => {
    expect(tables.number).toMatchObject({ group: '\u00A0', decimal: ',' });
  });
});
