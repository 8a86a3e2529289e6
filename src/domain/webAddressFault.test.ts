import { expect, test } from 'vitest';
import { webAddressFault } from './webAddressFault.ts';

test.each([
  'https://example.org',
  'http://example.org:8080/a?b=c#d',
  'https://xn--80aafin6al6b.xn--p1ai/?p=2589',
  'https://kk.wikipedia.org/wiki/Алматы',
  'https://example.org/@name',
])('%s is an address', (text) => expect(webAddressFault(text)).toBeNull());

test.each([
  ['https://en.wikipedia.org@evil.example/', /without a user name/],
  ['https://user:word@example.org/', /without a user name/],
  ['https://example.org/a b', /without spaces/],
  ['https://example.org/\u00A0', /without spaces/],
  ['https://exam\nple.org/', /without spaces|begins with/],
  ['https://example.org/\u0007', /without spaces/],
  ['https://example.org\\@evil.example/', /backslashes/],
  ['HTTPS://example.org/', /as browsers read it: https:\/\/example\.org/],
  ['https://Example.org/', /as browsers read it: https:\/\/example\.org/],
  ['https://ｅxample.org/', /as browsers read it: https:\/\/example\.org/],
  ['https://example.org:443/', /as browsers read it/],
  ['https:///example.org/', /begins with/],
  ['https:example.org', /begins with/],
  ['ftp://example.org', /begins with/],
  [' https://example.org', /begins with/],
])('%j is refused', (text, reason) => expect(webAddressFault(text)).toMatch(reason));
