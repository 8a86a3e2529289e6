import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './locales/en.json';

type Catalogue = { [key: string]: string | Catalogue };

function keysOf(catalogue: Catalogue, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key}`.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${path}${key}.`),
  );
}

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

/** Keys as they stand in the source: `'fact.source'`. */
const literal = new Set(Array.from(source.matchAll(/'([\w.-]+)'/g), ([, key]) => key));

/** Keys that are put together: `theme.${theme}` stands for any one word after the point. */
const composed = Array.from(
  source.matchAll(/`([a-z]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g),
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
);

test('every key of the catalogue is used by some source file', () => {
  const unused = keysOf(en).filter((key) => !literal.has(key) && !composed.some((form) => form.test(key)));
  expect(unused).toEqual([]);
});
