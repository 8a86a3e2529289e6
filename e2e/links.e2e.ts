import { expect, test } from '@playwright/test';
import { checkSite, readPage } from './siteLinks.ts';

const site = {
  folder: 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  origin: process.env['VITE_SITE_URL'] ?? null,
};

test('every link, script, style and picture of all pages leads to a file, languages name each other', () => {
  test.slow();
  const { faults, pages, notes } = checkSite(site);
  for (const note of notes) test.info().annotations.push({ type: 'note', description: note });
  expect(faults.slice(0, 50), `${faults.length} faults`).toEqual([]);
  expect(pages).toBeGreaterThan(4000);
});

test('the checker sees what it is to find', () => {
  const html = `<link rel="canonical" href="https://a.org/en/"><a id="x" href="/en/?theme=night" style="color:red">a</a>
    <p id="x" onclick="go()"><a href="#y">y</a><script>alert(1)</script><img src="/b.png"><a href="https://b.org/">b</a>`;
  const page = readPage(html, 'https://a.org');
  expect([...page.links]).toEqual(['https://a.org/en/', '/en/?theme=night', '#y', '/b.png']);
  expect(page.faults).toHaveLength(5);
});
