import { expect, test } from 'vitest';
import { countriesOf, cutTable } from './cutCountryNames.ts';
import names from './generated/countries-en.json';

test('the site carries the names of the countries that have a city, and no others', () => {
  const countries = countriesOf('data/cities');
  const carried = cutTable(names, countries);
  expect(carried).toMatchObject({ KZ: 'Kazakhstan', FR: 'France' });
  expect(carried).not.toHaveProperty('AQ');
  expect(Object.keys(carried)).toHaveLength(countries.size);
});
