import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answerWith, renderPage, smallAtlas, type Answers } from '#app/renderPage.tsx';
import { linkDetails, storyDetails } from '#panels/facts/testDetails.ts';
import { StoryPanel } from './StoryPanel.tsx';

const page = <StoryPanel id="almaty-rennes" />;
const data: Answers = {
  ...smallAtlas,
  'stories/almaty-rennes.json': storyDetails,
  'details/almaty--rennes.json': linkDetails(),
};

test('a story has its title, its paragraphs and the way to its link', async () => {
  await renderPage(page, { data });
  expect(await screen.findByRole('heading', { level: 1, name: 'Apple trees and a poet' })).toBeVisible();
  expect(screen.getByText('The first paragraph.').tagName).toBe('P');
  expect(screen.getByText('The second one.').tagName).toBe('P');
  expect(await screen.findByRole('link', { name: 'Open the link: Almaty – Rennes' })).toHaveAttribute(
    'href',
    '/en/link/almaty--rennes/',
  );
});

test('memorials and events of its link stand with it', async () => {
  await renderPage(page, { data });
  expect(await screen.findByText('Bust of Abai')).toBeVisible();
  expect(screen.getByText('By bicycle to Almaty')).toBeVisible();
});

test('a fact shows when and by whom it is stated; one without a source says so and names none', async () => {
  await renderPage(page, { data });
  const facts = within(await screen.findByRole('region', { name: /^Facts of the story/ }));
  const [sourced, unchecked] = facts.getAllByRole('listitem').map((item) => within(item));
  expect(sourced?.getByText('about 1950')).toBeVisible();
  expect(sourced?.getByText('founding text')).toBeInTheDocument();
  expect(sourced?.getByRole('link', { name: 'Notes of the town hall' })).toBeVisible();
  expect(unchecked?.getByText('not yet sourced')).toBeVisible();
  expect(unchecked?.queryByRole('link')).not.toBeInTheDocument();
});

test('a fact that the address names is marked and brought before the reader once all above it is there', async () => {
  const scrolled: string[] = [];
  const shown = renderPage(page, { at: '/en/story/almaty-rennes/?entry=pandemic', data });
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function note(this: Element) {
    const isWhole = screen.queryByText('Bust of Abai') !== null;
    scrolled.push(`${this.id} ${isWhole ? 'below all' : 'too early'}`);
  });
  await shown;
  await waitFor(() => expect(scrolled).toEqual(['pandemic below all']));
  expect(document.getElementById('pandemic')).toHaveAttribute('data-opened');
  expect(document.getElementById('aragon')).not.toHaveAttribute('data-opened');
});

test('a text that is missing in the reader’s language stands in English, marked as such', async () => {
  await renderPage(page, { at: '/ru/story/almaty-rennes/', data });
  const summary = await screen.findByText('A park in Rennes.');
  expect(summary).toHaveAttribute('lang', 'en');
  expect(summary.parentElement).toHaveTextContent('на английском');
  expect(screen.getByText('The second one.').closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Арагон писал об Абае.').closest('[lang="en"]')).toBeNull();
});

test('sources without a title stand under the name of their site', async () => {
  await renderPage(page, { data });
  const sources = within(await screen.findByRole('region', { name: 'Sources' }));
  expect(sources.getByRole('link', { name: 'paper.example' })).toHaveAttribute(
    'href',
    'https://www.paper.example/story',
  );
});

test('a request that failed can be tried again', async () => {
  await renderPage(page, { data: smallAtlas });
  expect(await screen.findByRole('alert')).toBeVisible();
  answerWith(data);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Apple trees and a poet' })).toBeVisible();
});

test('memorials and events that did not come leave the story readable and can be asked for again', async () => {
  const { 'details/almaty--rennes.json': _, ...rest } = data;
  await renderPage(page, { data: rest });
  const part = within(await screen.findByRole('region', { name: 'What happened' }));
  expect(await part.findByRole('alert')).toHaveTextContent('The facts did not arrive');
  expect(screen.getByText('The second one.')).toBeVisible();
  answerWith(data);
  await userEvent.click(part.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('By bicycle to Almaty')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
