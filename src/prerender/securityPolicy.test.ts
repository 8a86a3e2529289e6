// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securityPolicy, withSecurityPolicy } from './securityPolicy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (inside: string): string => `<head>\n<meta charset="utf-8" />\n${inside}</head>`;

function sources(policy: string, directive: string): string[] | undefined {
  return policy
    .split('; ')
    .map((part) => part.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);
}

test('each script and style that stands in the page is named by its hash, once; nothing else may run', () => {
  const policy = securityPolicy(
    page('<script>a()</script><script type="module">b()</script><script>a()</script><style>p{}</style>'),
  );
  expect(sources(policy, 'default-src')).toEqual(["'none'"]);
  expect(sources(policy, 'script-src')).toEqual(["'self'", hash('a()'), hash('b()')]);
  expect(sources(policy, 'style-src')).toEqual(["'self'", hash('p{}')]);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('scripts of a file need no hash, and data are not run', () => {
  const policy = securityPolicy(
    page(
      '<script type="module" crossorigin src="/a.js"></script><script type="application/ld+json">{"a":"<style>"}</script>',
    ),
  );
  expect(sources(policy, 'script-src')).toEqual(["'self'"]);
  expect(sources(policy, 'style-src')).toEqual(["'self'"]);
});

test('the policy stands before all that it holds for', () => {
  expect(withSecurityPolicy(page('<script>a()</script>'))).toMatch(
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src [^"]*">\s*<script>/,
  );
});

test('a style attribute, which a browser would ignore under the policy, stops the build', () => {
  expect(() => withSecurityPolicy(page('<p class="a" style="color:red">'))).toThrow(/style attribute: <p/);
  const innocent = page('<p hidden title="a style=b">style=</p><style>a{}</style>');
  expect(withSecurityPolicy(innocent)).toContain('style-src');
});

test('a page without a place for its policy is told', () => {
  expect(() => withSecurityPolicy('<head></head>')).toThrow(/charset/);
});
