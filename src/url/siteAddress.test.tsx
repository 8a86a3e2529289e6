import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { useSiteAddress } from './siteAddress.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function Address() {
  return <p>{useSiteAddress()}</p>;
}

test('a page written at build time has the path, and the reader’s own browser puts the whole address there', async () => {
  const root = document.createElement('div');
  root.innerHTML = renderToString(<Address />);
  expect(root.textContent).toBe('/');
  const complaints = vi.fn<(error: unknown) => void>();
  await act(() => Promise.resolve(hydrateRoot(root, <Address />, { onRecoverableError: complaints })));
  expect(root.textContent).toBe(`${window.location.origin}/`);
  expect(complaints).not.toHaveBeenCalled();
});

test.each([
  ['https://example.org', '/', 'https://example.org/'],
  ['https://example.org', '/atlas/', 'https://example.org/atlas/'],
  ['https://example.org/atlas/', '/atlas/', 'https://example.org/atlas/'],
])('the address that the builder gave, %s, with the base path %s is %s', (given, basePath, expected) => {
  vi.stubEnv('VITE_SITE_URL', given);
  vi.stubEnv('BASE_URL', basePath);
  expect(renderToString(<Address />)).toBe(`<p>${expected}</p>`);
});

test('an address that is none is not taken', () => {
  vi.stubEnv('VITE_SITE_URL', 'example');
  expect(renderToString(<Address />)).toBe('<p>/</p>');
});
