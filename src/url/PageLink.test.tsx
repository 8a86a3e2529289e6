import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { PageLink } from './PageLink.tsx';
import { currentAddress, openPage, setLanguage, setParameters } from './useAddress.ts';

beforeEach(() => {
  window.history.replaceState(null, '', '/ru/?theme=night');
  window.dispatchEvent(new PopStateEvent('popstate'));
});

test('a link has a real address that keeps the language and the theme', () => {
  render(<PageLink to={{ name: 'city', id: 'almaty' }}>Алматы</PageLink>);
  expect(screen.getByRole('link', { name: 'Алматы' })).toHaveAttribute(
    'href',
    '/ru/city/almaty/?theme=night',
  );
});

test('a plain click opens the page in place and back returns', async () => {
  render(<PageLink to={{ name: 'city', id: 'almaty' }}>Алматы</PageLink>);
  fireEvent.click(screen.getByRole('link'));
  expect(currentAddress().page).toEqual({ name: 'city', id: 'almaty' });
  const returned = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history.back();
  await returned;
  expect(currentAddress().page).toEqual({ name: 'start' });
});

test('a click with a modifier is left to the browser', () => {
  render(<PageLink to={{ name: 'city', id: 'almaty' }}>Алматы</PageLink>);
  const link = screen.getByRole('link');
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link, { ctrlKey: true });
  expect(currentAddress().page).toEqual({ name: 'start' });
});

test('choosing is a step of history, settings are not', () => {
  render(<PageLink to={{ name: 'start' }}>Начало</PageLink>);
  const pushed = vi.spyOn(window.history, 'pushState');
  setParameters({ projection: 'flat' });
  setLanguage('kk');
  expect(pushed).not.toHaveBeenCalled();
  expect(window.location.pathname + window.location.search).toBe('/kk/?theme=night&projection=flat');
  openPage({ name: 'movement' });
  expect(pushed).toHaveBeenCalledOnce();
});
