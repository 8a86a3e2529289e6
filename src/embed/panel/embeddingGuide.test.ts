// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '#i18n/locales/en/embed.json';
import { linkStatuses } from '#domain/kinds.ts';
import {
  defaultEmbedParameters,
  heightModes,
  hideableParts,
  interactions,
  loadModes,
} from '#url/embedParameters.ts';
import { embedParameterNames } from '#url/embedQuery.ts';
import { defaultParameters, maps, projections, themes } from '#url/parameters.ts';
import { embedOf, defaultChoice } from './choice.ts';
import { snippet } from './snippets.ts';

const guide = readFileSync('docs/embedding.md', 'utf8');
const options = guide.split('## Options')[1]?.split('\n## ')[0] ?? '';

/** The words in code marks. */
const marked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** The rows of the table by the names of the options; `from` and `to` share one. */
const rows = new Map(
  [...options.matchAll(/^\| (`[^|]*) \| ([^|]*) \| ([^|]*) \|/gm)].flatMap(
    ([, names = '', values = '', usual = '']) =>
      marked(names).map(
        (name) => [name, { values: marked(values), usual: marked(usual)[0] ?? null }] as const,
      ),
  ),
);

const defaults: Record<string, unknown> = { ...defaultParameters, ...defaultEmbedParameters };

test('the guide has every option that an address has, and no other', () => {
  const names = [...Object.keys(defaultParameters), ...embedParameterNames].filter(
    (name) => name !== 'embed',
  );
  expect([...rows.keys()].toSorted()).toEqual(names.toSorted());
});

test('the guide tells the defaults', () => {
  expect(Object.fromEntries([...rows].map(([name, { usual }]) => [name, usual]))).toEqual(
    Object.fromEntries([...rows.keys()].map((name) => [name, defaults[name]])),
  );
});

test.each([
  ['theme', themes],
  ['projection', projections],
  ['map', maps],
  ['hide', [...hideableParts, 'none']],
  ['height', heightModes],
  ['interaction', interactions],
  ['load', loadModes],
  ['status', linkStatuses],
])('the guide tells all that %s may be', (name, values) => {
  expect(rows.get(name)?.values).toEqual(values);
});

test('the guide shows the frame as the dialog writes it', () => {
  const page = { page: { name: 'city', id: 'almaty' }, language: 'en', view: null } as const;
  const lines = snippet(
    'frame',
    embedOf(defaultChoice, page),
    'Almaty: sister cities · Sister Cities Atlas',
    'https://atlas.example.org/',
  );
  expect(guide).toContain(`\`\`\`html\n${lines}\n\`\`\``);
});

test('the guide has the privacy text of the dialog', () => {
  const quoted = guide.replaceAll(/\n> /g, ' ');
  const site = 'https://atlas.example.org/';
  expect(quoted).toContain(
    en.embed.privacyText.replaceAll('{address}', site).replaceAll('{host}', new URL(site).host),
  );
});
