import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { openEntry } from '#url/useAddress.ts';
import { Events, Memorials } from './Entries.tsx';
import { abaiBust, bicycle } from './testDetails.ts';

const memorials = <Memorials memorials={[{ memorial: abaiBust, link: 'almaty--rennes' }]} sources={{}} />;

function isOpen(title: string): boolean | undefined {
  return screen.getByText(title).closest('details')?.open;
}

test('an entry is closed until it is asked for', async () => {
  await renderPage(memorials);
  expect(isOpen('Bust of Abai')).toBe(false);
  await userEvent.click(screen.getByText('Bust of Abai'));
  expect(isOpen('Bust of Abai')).toBe(true);
  expect(screen.getByText('It stands among apple trees.')).toBeVisible();
  expect(screen.getByText('Abai, poet')).toBeVisible();
});

test('the entry that the address names is open and brought before the reader', async () => {
  const shown = renderPage(
    <>
      {memorials}
      <Events events={[{ event: bicycle }]} sources={{}} />
    </>,
    { at: '/en/link/almaty--rennes/?entry=bicycle' },
  );
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await shown;
  expect(isOpen('By bicycle to Almaty')).toBe(true);
  expect(isOpen('Bust of Abai')).toBe(false);
  expect(scroll.mock.contexts).toEqual([screen.getByText('By bicycle to Almaty').closest('details')]);
});

test('opened by hand an entry stands in the address, and nothing moves under the reader', async () => {
  await renderPage(memorials, { at: '/en/link/almaty--rennes/' });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await userEvent.click(screen.getByText('Bust of Abai'));
  expect(isOpen('Bust of Abai')).toBe(true);
  expect(window.location.search).toBe('?entry=abai-bust');
  expect(scroll).not.toHaveBeenCalled();
});

test('an entry that was folded by hand is opened again by a second press on its pin', async () => {
  await renderPage(memorials, { at: '/en/link/almaty--rennes/?entry=abai-bust' });
  await userEvent.click(screen.getByText('Bust of Abai'));
  expect(isOpen('Bust of Abai')).toBe(false);
  expect(window.location.search).toBe('');
  act(() => openEntry('abai-bust'));
  expect(isOpen('Bust of Abai')).toBe(true);
});

test('folding another entry than the one in the address leaves the address alone', async () => {
  await renderPage(
    <>
      {memorials}
      <Events events={[{ event: bicycle }]} sources={{}} />
    </>,
    { at: '/en/link/almaty--rennes/?entry=bicycle' },
  );
  await userEvent.click(screen.getByText('Bust of Abai'));
  expect(window.location.search).toBe('?entry=abai-bust');
  await userEvent.click(screen.getByText('By bicycle to Almaty'));
  expect(isOpen('By bicycle to Almaty')).toBe(false);
  expect(window.location.search).toBe('?entry=abai-bust');
});

test('an English text in a Kazakh page is marked with its language', async () => {
  await renderPage(memorials, { at: '/kk/city/rennes/?entry=abai-bust' });
  const text = screen.getByText('It stands among apple trees.');
  expect(text.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(text).toHaveTextContent('ағылшынша');
});

test('a fact without a source says so and shows none', async () => {
  const event = { ...bicycle, sources: [], otherDates: [], confidence: 'unchecked' as const };
  await renderPage(<Events events={[{ event }]} sources={{}} />, { at: '/en/?entry=bicycle' });
  expect(screen.getByText('not yet sourced')).toBeVisible();
  expect(screen.queryByText(/^Source/)).not.toBeInTheDocument();
});

test('a memorial whose place is not checked says so', async () => {
  const memorial = { ...abaiBust, coordinatesUnchecked: true };
  await renderPage(<Memorials memorials={[{ memorial }]} sources={{}} />, { at: '/en/?entry=abai-bust' });
  expect(screen.getByText('The place on the map is not yet checked.')).toBeVisible();
});

test('what is not known of a memorial or event is named, with the way to add it', async () => {
  const { date, ...undated } = abaiBust;
  await renderPage(<Memorials memorials={[{ memorial: undated }]} sources={{}} />, {
    at: '/en/?entry=abai-bust',
  });
  expect(date).toBeDefined();
  const line = screen.getByText(/^Not known/);
  expect(line).toHaveTextContent('Not known: date, exact place.');
  expect(within(line).getByRole('link', { name: 'How to add it' })).toBeVisible();
});

test('a memorial of which all is known asks for nothing', async () => {
  const memorial = { ...abaiBust, coordinates: [-1.68, 48.11] as [number, number] };
  await renderPage(<Memorials memorials={[{ memorial }]} sources={{}} />, { at: '/en/?entry=abai-bust' });
  expect(screen.queryByText(/^Not known/)).not.toBeInTheDocument();
});
