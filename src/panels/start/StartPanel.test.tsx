import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { StartPanel } from './StartPanel.tsx';

test('each story is an entry with its title and summary', async () => {
  await renderPage(<StartPanel />, { at: '/ru/' });
  const story = await screen.findByRole('link', { name: /Яблони и поэт/ });
  expect(story).toHaveAttribute('href', '/ru/story/almaty-rennes/');
  expect(story).toHaveTextContent('Парк в Ренне.');
});

test('the atlas is counted: cities, links, countries, links with a date', async () => {
  await renderPage(<StartPanel />);
  const numbers = await screen.findByText('cities');
  const list = numbers.closest('dl');
  expect(list?.textContent).toBe('cities4links2countries3link with a date1');
});

test('the movement begins in a few lines that lead to the whole', async () => {
  await renderPage(<StartPanel />);
  const section = within(screen.getByRole('region', { name: 'How it all began' }));
  expect(await section.findByRole('link', { name: 'A federation is founded' })).toHaveAttribute(
    'href',
    '/en/movement/?entry=fmvj-1957',
  );
  expect(section.getByText('1957')).toBeVisible();
  expect(section.getByRole('link', { name: 'The movement’s history' })).toHaveAttribute(
    'href',
    '/en/movement/',
  );
});

test('a city at random is a city of the atlas', async () => {
  await renderPage(<StartPanel />);
  await screen.findByText('cities');
  await userEvent.click(screen.getByRole('button', { name: 'A city at random' }));
  expect(window.location.pathname).toMatch(/^\/en\/city\/(almaty|khujand|rennes|shymkent)\/$/);
});
