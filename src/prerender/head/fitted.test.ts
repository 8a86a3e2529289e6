import { describe, expect, test } from 'vitest';
import { cutAtWord, fittedList, fittedSentences } from './fitted.ts';

describe('a description', () => {
  test('that fits stays whole', () => {
    expect(cutAtWord('One two three.', 14)).toBe('One two three.');
  });

  test('is cut behind a whole word, and no comma stands before the dots', () => {
    expect(cutAtWord('One, two, three, four', 12)).toBe('One, two…');
  });

  test('of one endless word is cut inside it', () => {
    expect(cutAtWord('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  test('takes the sentences there is room for, a short later one too', () => {
    expect(fittedSentences(['First.', 'Much too long a second.', 'Third.'], 14)).toBe('First. Third.');
  });

  test('ends a list with a stop, or with dots where there are more', () => {
    expect(fittedList('Has:', ['a', 'b', 'c'], 20)).toBe('Has: a, b, c.');
    expect(fittedList('Has:', ['aaaa', 'bbbb', 'cccc'], 18)).toBe('Has: aaaa, bbbb, …');
  });
});
