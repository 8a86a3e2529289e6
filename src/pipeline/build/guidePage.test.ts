// @vitest-environment node
import { expect, test } from 'vitest';
import { guidePage } from './guidePage.ts';

test('the guide is a page that names its letters’ encoding, its title and the way back', () => {
  const page = guidePage('# How to add a fact\n\n| field | example |\n|---|---|\n| `name` | Алматы |\n');
  expect(page).toContain('<meta charset="utf-8">');
  expect(page).toContain('<title>How to add a fact · Sister Cities Atlas</title>');
  expect(page).toMatch(/<td>Алматы<\/td>/);
  expect(page).toContain('href="../en/about/?entry=correct"');
});
