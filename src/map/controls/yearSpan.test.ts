import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter } from '#domain/filter.ts';
import { testAtlas } from '#map/testAtlas.ts';
import { chosenSpan, spanOf, withYear } from './yearSpan.ts';

test('the span goes from the first known year to the last', () => {
  expect(spanOf(testAtlas.links)).toEqual({ first: 1982, last: 1991 });
  expect(spanOf(testAtlas.links.filter(({ year }) => year === null))).toBeNull();
});

const span = { first: 1905, last: 2026 };

test('years outside of the span stand at its ends', () => {
  expect(chosenSpan(noFilter, span)).toEqual(span);
  expect(chosenSpan({ ...noFilter, from: 1200, to: 2500 }, span)).toEqual(span);
  expect(chosenSpan({ ...noFilter, from: 1960, to: 1990 }, span)).toEqual({ first: 1960, last: 1990 });
});

test('at an end of the span nothing is asked for, and so links of unknown years are shown again', () => {
  const chosen = { first: 1960, last: 1990 };
  expect(withYear('first', 1905, chosen, span)).toEqual({ from: null });
  expect(withYear('last', 2026, chosen, span)).toEqual({ to: null });
});

test('wherever the handles are moved, they never pass each other', () => {
  const year = fc.integer({ min: span.first, max: span.last });
  const move = fc.tuple(fc.constantFrom('first', 'last'), year);
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      let filter = noFilter;
      for (const [end, to] of moves)
        filter = { ...filter, ...withYear(end, to, chosenSpan(filter, span), span) };
      const { first, last } = chosenSpan(filter, span);
      expect(first).toBeLessThanOrEqual(last);
      const [lastEnd, lastYear] = moves.at(-1) ?? ['first', first];
      // The handle moved last is where it was put, or at the other one.
      expect(lastEnd === 'first' ? [lastYear, last] : [lastYear, first]).toContain(
        lastEnd === 'first' ? first : last,
      );
    }),
  );
});
