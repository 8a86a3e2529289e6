import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { atlasQuery } from '#api/queries.ts';
import { startI18n } from '#i18n/setUpI18n.ts';
import { testAtlas } from '#map/testAtlas.ts';
import { drawPaper, paperWritten, preparePaper, type Printed } from './preparePaper.ts';

const client = new QueryClient();
const address = (path: string): string => `${window.location.origin}${path}`;
const start: Printed = { page: { name: 'start' }, language: 'en' };
const about: Printed = { page: { name: 'about' }, language: 'en' };

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
