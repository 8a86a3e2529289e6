import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { FactNotes } from './FactNotes.tsx';
import { bicycle } from './testDetails.ts';

test('a second date is told as a source’s only where a source is named', async () => {
  const otherDates = [
    { date: '1990', sources: [{ url: 'https://example.org/a' }] },
    { date: '1986/..', sources: [] },
  ];
  await renderPage(<FactNotes fact={{ ...bicycle, otherDates }} sources={{}} />);
  expect(screen.getByText(/^Another source says 1990/)).toBeVisible();
  expect(screen.getByText(/^Possibly 1986 to today/)).toBeVisible();
});
