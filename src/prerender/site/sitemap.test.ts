import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { sitemapFiles } from './sitemap.ts';

const pages: Page[] = [
  { name: 'start' },
  { name: 'city', id: 'almaty' },
  { name: 'link', id: 'almaty--rennes' },
  { name: 'notFound', path: 'x' },
];
const site = { address: 'https://atlas.example', basePath: '/atlas/' };

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const addressesIn = (xml: string): string[] =>
  Array.from(parsed(xml).getElementsByTagName('loc'), ({ textContent }) => textContent);

describe('the site map', () => {
  test('lists every found page in every language, each with all its languages', () => {
    const xml = sitemapFiles(pages, site).get('sitemap.xml') ?? '';
    const found = addressesIn(xml);
    expect(found).toHaveLength(3 * languages.length);
    expect(found).toContain('https://atlas.example/atlas/kk/link/almaty--rennes/');
    for (const url of parsed(xml).getElementsByTagName('url')) {
      const others = Array.from(url.getElementsByTagName('xhtml:link'), (link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      expect(others.map(([language]) => language)).toEqual([...languages, 'x-default']);
      expect(found).toEqual(expect.arrayContaining(others.map(([, href]) => href)));
    }
  });

  test('becomes an index of several files where one would be too large', () => {
    for (const limits of [
      { addresses: 5, bytes: 1e6 },
      { addresses: 1e6, bytes: 2500 },
    ]) {
      const parts = sitemapFiles(pages, site, limits);
      const [index = '', ...rest] = parts.values();
      expect(addressesIn(index)).toEqual(
        [...parts.keys()].slice(1).map((name) => `https://atlas.example/atlas/${name}`),
      );
      expect(rest.flatMap(addressesIn)).toHaveLength(12);
      for (const part of rest) {
        expect(addressesIn(part).length).toBeLessThanOrEqual(limits.addresses);
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limits.bytes);
      }
    }
  });
});
