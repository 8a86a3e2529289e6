// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { labels } from './labels.ts';

const { features } = labels();
const namesOf = (code: string) => {
  const found = features.find(({ properties }) => properties.kind === 'country' && properties.code === code);
  return (
    found && [
      found.properties.name_en,
      found.properties.name_ru,
      found.properties.name_kk,
      found.properties.name_fr,
    ]
  );
};

const placeOf = (code: string) =>
  features.find(({ properties }) => properties.kind === 'country' && properties.code === code)?.geometry
    .coordinates;

describe('labels of the map', () => {
  test('have a name in each of the four languages', () => {
    expect(features.length).toBeGreaterThan(280);
    for (const { properties } of features) {
      for (const name of [properties.name_en, properties.name_ru, properties.name_kk, properties.name_fr]) {
        expect(name.trim()).toMatch(/^\p{L}/u);
      }
    }
  });

  test('write Russian and Kazakh in Cyrillic, English and French in Latin letters', () => {
    for (const { properties } of features) {
      expect(properties.name_ru + properties.name_kk).not.toMatch(/[A-Za-z]/);
      expect(properties.name_en + properties.name_fr).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test.each([
    ['US', ['United States', 'США', 'АҚШ', 'États-Unis']],
    ['GB', ['United Kingdom', 'Великобритания', 'Ұлыбритания', 'Royaume-Uni']],
    ['CD', ['DR Congo', 'ДР Конго', 'Конго ДР', 'RD Congo']],
    ['KZ', ['Kazakhstan', 'Казахстан', 'Қазақстан', 'Kazakhstan']],
    ['PS', ['Palestine', 'Палестина', 'Палестина', 'Palestine']],
    ['HK', ['Hong Kong', 'Гонконг', 'Гонконг', 'Hong Kong']],
  ])('call %s what a map calls it', (code, names) => {
    expect(namesOf(code)).toEqual(names);
  });

  test('are short', () => {
    for (const { properties } of features) {
      for (const name of [properties.name_en, properties.name_ru, properties.name_kk, properties.name_fr]) {
        expect(name.length).toBeLessThanOrEqual(30);
      }
    }
  });

  test('stand in the country they name', () => {
    const [lon = 0, lat = 0] = placeOf('KZ') ?? [];
    expect(lon).toBeGreaterThan(60);
    expect(lon).toBeLessThan(78);
    expect(lat).toBeGreaterThan(45);
    expect(lat).toBeLessThan(52);
    for (const { geometry } of features)
      expect(Math.abs(geometry.coordinates[0] ?? 999)).toBeLessThanOrEqual(180);
  });

  test('name the oceans before the seas before the gulfs', () => {
    const ranks = features.flatMap(({ properties }) =>
      properties.kind === 'sea' ? [[properties.name_en, properties.rank]] : [],
    );
    expect(ranks).toContainEqual(['Pacific Ocean', 0]);
    expect(ranks).toContainEqual(['Black Sea', 1]);
    expect(ranks).toContainEqual(['Sea of Azov', 3]);
  });
});
