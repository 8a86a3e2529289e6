import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startI18n } from '#i18n/setUpI18n.ts';
import { Legend } from './Legend.tsx';

beforeAll(() => startI18n('en'));

function windowIs(isLarge: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isLarge }));
}
beforeEach(() => {
  vi.unstubAllGlobals();
});

test('beside the map the legend is open and tells every dash in words', () => {
  windowIs(true);
  render(<Legend />);
  expect(screen.getByRole('group')).toHaveAttribute('open');
  for (const words of ['date not known', 'suspended', 'ended']) expect(screen.getByText(words)).toBeVisible();
});

test('every decade stands in the text, also those without room for their number', () => {
  windowIs(true);
  render(<Legend />);
  expect(screen.getByRole('list', { name: /darker/ }).textContent).toBe(
    '194019501960197019801990200020102020',
  );
});

test('on a phone the legend is folded', () => {
  windowIs(false);
  render(<Legend />);
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
});
