import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords, startI18n } from '#i18n/setUpI18n.ts';
import { testAtlas as atlas } from '#map/testAtlas.ts';
import type { Entry } from './entries.ts';
import { PinMarkers } from './PinMarkers.tsx';

vi.hoisted(() => {
  Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: false }) });
});

const entries = Array.from({ length: 9 }, (_, index): Entry => {
  const name = `Bust ${index + 1}`;
  const names = { en: name, ru: name, kk: name, fr: name };
  return {
    id: `bust-${index + 1}`,
    group: 'memorial',
    icon: 'bust',
    names,
    city: 'rennes',
    position: null,
  };
});

const Holder = ({ children }: { children: ReactNode }) => <div>{children}</div>;
const shared = { atlas, language: 'en', opened: null, zoom: 0, Holder } as const;

beforeAll(async () => {
  await Promise.all([startI18n('en'), loadWords('map')]);
});

test('after “+ n” is pressed the first pin that it brought has the focus', async () => {
  render(<PinMarkers entries={entries} {...shared} />);
  const shown = screen.getAllByRole('button', { name: /^Memorial/ }).length;
  expect(shown).toBeLessThan(entries.length);
  await userEvent.click(screen.getByRole('button', { name: /^Show \d+ more/ }));
  expect(screen.getAllByRole('button', { name: /^Memorial/ })).toHaveLength(entries.length);
  expect(screen.getByRole('button', { name: `Memorial: Bust ${shown + 1}` })).toHaveFocus();
});

test('pins that come otherwise leave the focus where it is', () => {
  const { rerender } = render(<PinMarkers entries={entries.slice(0, 1)} {...shared} />);
  rerender(<PinMarkers entries={entries.slice(0, 2)} {...shared} />);
  expect(document.body).toHaveFocus();
});
