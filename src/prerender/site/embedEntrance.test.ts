// @vitest-environment node
import { expect, test } from 'vitest';
import { embedEntrance, entranceScript } from './embedEntrance.ts';

function ledTo(search: string, browserLanguages: string[] = ['de-DE', 'ru-RU']): string {
  let led = '';
  const location = { search, hash: '', replace: (to: string) => (led = to) };
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the script that stands in the page
  new Function('location', 'navigator', entranceScript('/atlas/'))(location, { languages: browserLanguages });
  return led;
}

test.each([
  ['?city=almaty&lang=fr&theme=night', '/atlas/fr/city/almaty/?theme=night&embed=1'],
  ['?link=almaty--rennes&lang=kk', '/atlas/kk/link/almaty--rennes/?embed=1'],
  ['?link=rennes--almaty&lang=kk', '/atlas/kk/link/almaty--rennes/?embed=1'],
  ['?story=shymkent-eleven', '/atlas/ru/story/shymkent-eleven/?embed=1'],
  ['?page=cities&lang=en', '/atlas/en/cities/?embed=1'],
  ['?city=Almaty&lang=EN-GB&hide=title', '/atlas/en/city/almaty/?hide=title&embed=1'],
  ['?city=almaty&link=a--b', '/atlas/ru/city/almaty/?embed=1'],
])('%s leads to %s', (search, to) => {
  expect(ledTo(search)).toBe(to);
});

test.each(['?city=../../x', '?city=//example.org', '?page=https://example.org', '?city=a"b', '?lang=de'])(
  '%s leads to the start page',
  (search) => expect(ledTo(search)).toBe('/atlas/ru/?embed=1'),
);

test('without a language of ours it is English', () => {
  expect(ledTo('?city=almaty', ['de'])).toBe('/atlas/en/city/almaty/?embed=1');
});

test('without a script the four languages are links; the page says what may run in it', () => {
  const html = embedEntrance('/atlas/');
  expect(html.match(/href="\/atlas\/(en|ru|kk|fr)\/\?embed=1"/g)).toHaveLength(4);
  expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-/);
});
