import { expect, test } from 'vitest';
import { countryName, countryNames, loadAllCountryNames, loadCountryNames } from './countryNames.ts';

test('a country has a name in the language that was loaded, and in all once search has asked', async () => {
  expect(countryName('DE', 'fr')).toBe('DE');
  await loadCountryNames('fr');
  expect(countryName('DE', 'fr')).toBe('Allemagne');
  expect(countryNames('KZ')).toEqual(['Kazakhstan']);
  await loadAllCountryNames();
  expect(countryName('DE', 'kk')).toBe('Германия');
  expect(countryNames('KZ')).toEqual(['Kazakhstan', 'Казахстан', 'Қазақстан', 'Kazakhstan']);
});

test('an unknown code stands for itself', () => {
  expect(countryName('ZZ', 'en')).toBe('ZZ');
});
