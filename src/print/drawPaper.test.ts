import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { atlasQuery } from '#api/queries.ts';
import { startI18n } from '#i18n/setUpI18n.ts';
import { testAtlas } from '#map/testAtlas.ts';
import { drawPaper, paperWritten, preparePaper, type Printed } from './preparePaper.ts';

const client = new QueryClient();
const address = (path: string): string => `${window.location.origin}${path}`;
const start: Printed = { page: { name: 'start' }, language: 'en', filter: null };
const about: Printed = { page: { name: 'about' }, language: 'en', filter: null };

beforeAll(async () => {
  await startI18n('en');
  client.setQueryData(atlasQuery.queryKey, testAtlas);
});
beforeEach(() => {
  document.body.innerHTML = `<div class="paper"><div class="paper-head"></div><div class="paper-map"><svg data-kind="written"></svg></div></div><div id="root"></div>`;
  paperWritten(start);
});

const map = () => document.querySelector<HTMLElement>('.paper-map');
const kind = () => map()?.querySelector('[data-kind]')?.getAttribute('data-kind');
const head = () => document.querySelector('.paper-head');
const arcsOf = (decade: number): number =>
  map()?.querySelectorAll(`[class*='picture'] [class*='dec${decade}']`).length ?? 0;

test('before its code has come, another page prints its own address and no map of the former one', () => {
  drawPaper(client, about);
  expect(head()).toHaveTextContent(address('/en/about/'));
  expect(document.querySelector('.paper-code')).toBeNull();
  expect(map()?.hidden).toBe(true);
  drawPaper(client, start);
  expect(head()).toHaveTextContent(address('/en/'));
  expect(map()?.hidden).toBe(false);
  expect(kind()).toBe('written');
});

test('the page that was written keeps its map and gets its code', async () => {
  await preparePaper(client, start);
  drawPaper(client, start);
  expect(kind()).toBe('written');
  expect(head()).toHaveTextContent(`Sister Cities Atlas${address('/en/')}`);
  expect(document.querySelectorAll('.paper-code')).toHaveLength(1);
});

test('with a filter the map is drawn anew, with the links that it lets through', async () => {
  const until1985 = { from: null, to: 1985, status: null, country: null };
  const rennes: Printed = { page: { name: 'city', id: 'rennes' }, language: 'en', filter: until1985 };
  await preparePaper(client, rennes);
  drawPaper(client, rennes);
  // Rennes has two links, of 1982 and of 1991.
  expect(arcsOf(4)).toBeGreaterThan(0);
  expect(arcsOf(5)).toBe(0);
  drawPaper(client, { ...rennes, filter: null });
  expect(arcsOf(5)).toBeGreaterThan(0);
});

test('a page that was filtered as it was written is drawn anew too: what was taken out would be missing', async () => {
  document.documentElement.dataset['filtered'] = 'soon';
  document.querySelector('.paper-map')?.replaceChildren();
  paperWritten(about);
  delete document.documentElement.dataset['filtered'];
  await preparePaper(client, about);
  drawPaper(client, about);
  expect(kind()).toBe('none');
});

test('another page is drawn anew, at once', async () => {
  await preparePaper(client, about);
  drawPaper(client, about);
  expect(kind()).toBe('none');
  expect(map()?.hidden).toBe(false);
  expect(head()).toHaveTextContent(address('/en/about/'));
});

test('in a page that was not written at build time the paper is made, unseen on the screen', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  await preparePaper(client, about);
  drawPaper(client, about);
  expect(document.querySelector<HTMLElement>('.paper')?.hidden).toBe(true);
  expect(document.querySelectorAll('.paper-code')).toHaveLength(1);
});
