import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flatWords } from './compileCatalogues.ts';
import about from './locales/en/about.json';
import common from './locales/en/common.json';
import data from './locales/en/data.json';
import embed from './locales/en/embed.json';
import head from './locales/en/head.json';
import map from './locales/en/map.json';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(`src/${path}`, 'utf8') }));

/** Whether a source says the sentence of a key. */
function sayer(source: string): (key: string) => boolean {
  /** Keys as they stand in the source: `'fact.source'`. */
  const literal = new Set(Array.from(source.matchAll(/'([\w.-]+)'/g), ([, key]) => key));
  /** Keys that are put together: `theme.${theme}` stands for any one word after the point. */
  const composed = Array.from(
    source.matchAll(/`([a-z]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g),
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
  return (key) => literal.has(key) || composed.some((form) => form.test(key));
}

const sayers = sources.map(({ path, source }) => ({ path, says: sayer(source) }));

test.each(Object.entries({ common, about, data, map, embed, head }))(
  'every key of the catalogue is used by some source file: %s',
  (_, words) => {
    const unused = flatWords(words).filter(([key]) => !sayers.some(({ says }) => says(key)));
    expect(unused).toEqual([]);
  },
);

test.each([
  ['about', about, /^panels\/about\//],
  ['data', data, /^panels\/data\//],
  ['map', map, /^(map\/|print\/PrintLegend|panels\/filter\/|i18n\/filterWords)/],
  ['embed', embed, /^embed\/panel\//],
  ['head', head, /^prerender\/head\//],
])(
  'the words that come late, or at build time alone, are said only by what comes with them: %s',
  (_, words, home) => {
    const strays = sayers
      .filter(({ path }) => !home.test(path))
      .flatMap(({ path, says }) =>
        flatWords(words)
          .filter(([key]) => says(key))
          .map(([key]) => `${key}: ${path}`),
      );
    expect(strays).toEqual([]);
  },
);
