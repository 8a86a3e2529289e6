import { afterEach, beforeEach, expect, test } from 'vitest';
import { withThemeStyle } from './themeStyle.ts';

const sheet = document.createElement('style');
sheet.textContent = "[data-theme='paper'] { --page: #eee; } [data-theme='night'] { --page: #111; }";

beforeEach(() => document.head.append(sheet));
afterEach(() => sheet.remove());

test('the tokens of a theme are read, whichever theme the page has', () => {
  document.documentElement.dataset['theme'] = 'paper';
  expect(withThemeStyle('night', (token) => token('--page'))).toBe('#111');
});

test('nothing stays in the page, even where a token is missing', () => {
  const before = document.body.innerHTML;
  expect(() => withThemeStyle('paper', (token) => token('--no-such'))).toThrow(
    'tokens.css does not set --no-such',
  );
  expect(document.body.innerHTML).toBe(before);
});
