import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPage, smallAtlas } from '#app/renderPage.tsx';
import { usePointing } from './usePointing.ts';

const asked = vi.fn<(address: string) => void>();

function Row({ id }: { id: string }) {
  return (
    <a href={`/${id}`} {...usePointing({ city: id })}>
      {id}
    </a>
  );
}

beforeEach(async () => {
  asked.mockReset();
  await renderPage(
    <>
      <Row id="almaty" />
      <Row id="rennes" />
    </>,
    { data: smallAtlas },
  );
  vi.stubGlobal('fetch', (address: string) => {
    asked(address.replace(/^.*\/data\//, ''));
    return Promise.resolve(Response.json({}));
  });
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

const row = (name: string) => screen.getByRole('link', { name });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('a row that a list scrolls past under the pointer is not loaded', async () => {
  fireEvent.pointerEnter(row('almaty'));
  await wait(40);
  fireEvent.pointerLeave(row('almaty'));
  fireEvent.pointerEnter(row('rennes'));
  await wait(500);
  expect(asked.mock.calls).toEqual([['details/rennes.json']]);
});

test('a row that takes the focus is loaded at once', async () => {
  fireEvent.focus(row('almaty'));
  await wait(0);
  expect(asked.mock.calls).toEqual([['details/almaty.json']]);
});
