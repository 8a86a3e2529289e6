import { render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, startI18n } from '#i18n/setUpI18n.ts';
import { patterns } from '#domain/linePattern.ts';
import type { DrawnArc } from '#map/arcs/arcScene.ts';
import { Legend } from './Legend.tsx';

beforeAll(async () => {
  await Promise.all([startI18n('en'), loadWords('map')]);
});

function windowIs(isLarge: boolean) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isLarge,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
beforeEach(() => {
  vi.unstubAllGlobals();
});

/** An arc of which only the pattern matters here. */
const arc = (pattern: number): DrawnArc => ({
  link: `a--${pattern}`,
  from: [1, 0, 0],
  to: [0, 1, 0],
  colour: 0,
  pattern,
  width: 2,
  opacity: 1,
  order: 0,
});
const everyPattern = patterns.map((_, index) => arc(index));

test('beside the map the legend is open and tells every dash that is drawn in words of its own', () => {
  windowIs(true);
  render(<Legend drawn={everyPattern} />);
  expect(screen.getByRole('group')).toHaveAttribute('open');
  const [, dashes] = screen.getAllByRole('list');
  const words = within(dashes!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(new Set(words).size).toBe(patterns.length - 1);
  expect(words).toContain('date not known');
});

test('a dash that no arc has now is not explained', () => {
  windowIs(true);
  render(<Legend drawn={[arc(patterns.indexOf('solid')), arc(patterns.indexOf('dotted'))]} />);
  expect(screen.getByText('ended')).toBeVisible();
  expect(screen.queryByText('suspended')).not.toBeInTheDocument();
});

test('every decade stands in the text, also those without room for their number', () => {
  windowIs(true);
  render(<Legend drawn={everyPattern} />);
  expect(screen.getByRole('list', { name: /darker/ }).textContent).toBe(
    '194019501960197019801990200020102020',
  );
});

test('on a phone the legend is folded', () => {
  windowIs(false);
  render(<Legend drawn={everyPattern} />);
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
});
