import { afterEach, expect, test, vi } from 'vitest';
import { siteOf } from './siteOf.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['https://cities.example/embed.js', 'https://cities.example/'],
  ['https://cities.example/atlas/embed.js?v=2', 'https://cities.example/atlas/'],
  ['file:///home/teacher/atlas/embed.js', 'file:///home/teacher/atlas/'],
])('the atlas is where its script came from: %s', (script, site) => {
  expect(siteOf(script)).toBe(site);
});

test('where another file has swallowed the script, the atlas is where it was built for', () => {
  vi.stubEnv('VITE_SITE_URL', 'https://cities.example');
  vi.stubEnv('BASE_URL', '/atlas/');
  for (const script of ['https://city.example/all-scripts.js', 'https://city.example/my-embed.js', '']) {
    expect(siteOf(script)).toBe('https://cities.example/atlas/');
  }
});

test('where neither is known, it is nowhere', () => {
  expect(siteOf('https://city.example/all-scripts.js')).toBeNull();
});
