// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf } from './headers.ts';

/** Names of headers, each with every value that a file gives it anywhere. */
type Values = Map<string, Set<string>>;

function collect(pairs: Iterable<readonly [string, string]>): Values {
  const values: Values = new Map();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (value !== '') values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return values;
}

/** The file without its comments. */
function read(file: string): string {
  return readFileSync(`deploy/${file}`, 'utf8').replaceAll(/^\s*#.*$/gm, '');
}

function matches(text: string, pattern: RegExp): [string, string][] {
  return [...text.matchAll(pattern)].map(([, name = '', value = '']): [string, string] => [name, value]);
}

/** The values that a `map` block of nginx or Caddy can give to a name. */
function mapped(text: string, block: RegExp, value: RegExp): Map<string, string[]> {
  return new Map(
    matches(text, block).map(([name, lines]) => [
      name,
      [...lines.matchAll(value)].map(([, last = '']) => last),
    ]),
  );
}

function resolved(pairs: [string, string][], variables: Map<string, string[]>): [string, string][] {
  return pairs.flatMap(([name, value]) =>
    (variables.get(value) ?? [value]).map((each): [string, string] => [name, each]),
  );
}

function nginxValues(): Values {
  const text = read('nginx/atlas.conf');
  const variables = mapped(text, /^map \S+ (\$\w+) \{([^}]*)^\}/gm, /"([^"]*)";\s*$/gm);
  return collect(
    resolved(matches(text, /add_header (\S+) "?(\$\w+|(?<=")[^"]*)"?(?: always)?;/g), variables),
  );
}

function caddyValues(): Values {
  const text = read('caddy/Caddyfile');
  const variables = mapped(text, /^\tmap \S+ (\{\w+\}) \{([^}]*)^\t\}/gm, /"([^"]*)"$/gm);
  return collect(resolved(matches(text, /^\theader (?:@\w+ )?([A-Z][\w-]+) "([^"]*)"/gm), variables));
}

function apacheValues(): Values {
  return collect(matches(read('apache/atlas.conf'), /^ *Header (?:always )?(?:set|merge) (\S+) "([^"]*)"/gm));
}

function staticValues(): Values {
  return collect(matches(read('static/_headers'), /^ {2}([\w-]+): (.*)$/gm));
}

/** What is no matter of the table: how it is told apart from compressed forms, and types that a server does not know. */
const own = ['content-type', 'vary'];

function sent(values: Values): Record<string, string[]> {
  return Object.fromEntries(
    [...values].filter(([name]) => !own.includes(name)).map(([name, all]) => [name, [...all].toSorted()]),
  );
}

const table = sent(
  collect(
    Object.values(headersOf).flatMap((headers) =>
      Object.entries(headers).map(([name, value = '']): [string, string] => [name, value]),
    ),
  ),
);

test.each([
  ['nginx', nginxValues],
  ['Caddy', caddyValues],
  ['Apache', apacheValues],
])('%s sends the headers of the table, with its values and no others', (_, values) => {
  expect(sent(values())).toEqual(table);
});

test('a host that reads _headers sends the same; it sees no query, so every page may be framed, and caches pages itself', () => {
  expect(sent(staticValues())).toEqual({
    ...table,
    'content-security-policy': [
      headersOf.script['content-security-policy'],
      headersOf.embed['content-security-policy'],
    ],
    'cache-control': [headersOf.font['cache-control']],
  });
});
