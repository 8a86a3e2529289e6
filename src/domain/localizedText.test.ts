import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { textFor } from './localizedText.ts';

const text = { en: 'city', kk: 'қала' };

test('a reader gets the text in the own language where there is one', () => {
  expect(textFor(text, 'kk')).toEqual({ text: 'қала', lang: 'kk', isFallback: false });
  expect(textFor(text, 'en')).toEqual({ text: 'city', lang: 'en', isFallback: false });
});

test('a missing language falls back to English, which is said', () => {
  expect(textFor(text, 'fr')).toEqual({ text: 'city', lang: 'en', isFallback: true });
});

test('every language has something to show', () => {
  for (const language of languages) expect(textFor({ en: 'city' }, language).text).toBe('city');
});
