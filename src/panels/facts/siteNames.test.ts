import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every object below a value of JSON, that one included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

test('a site whose name is not in Latin letters has a title: without one the reader would see xn--…', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  const nameless = files.filter((path) =>
    objectsIn(JSON.parse(readFileSync(`data/${path}`, 'utf8'))).some(
      (each) =>
        'url' in each && typeof each.url === 'string' && /\/\/[^/]*xn--/.test(each.url) && !('title' in each),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(nameless).toEqual([]);
});
