import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, renderPage, smallAtlas, type Answers } from '#app/renderPage.tsx';
import type { LinkDetails } from '#domain/built.ts';
import { linkDetails, undatedLink } from '#panels/facts/testDetails.ts';
import { LinkPanel } from './LinkPanel.tsx';

const page = <LinkPanel id="almaty--rennes" />;

function atlasWith(link?: Partial<LinkDetails['link']>): Answers {
  return { ...smallAtlas, 'details/almaty--rennes.json': linkDetails(link) };
}

/** The figure with this label, as it is read. */
async function figure(label: string): Promise<string | null | undefined> {
  const term = await screen.findByText(label, { selector: 'dt' });
  return term.nextElementSibling?.textContent;
}

test('a link tells date and kind of the agreement, distance and status with its date and note', async () => {
  await renderPage(page, { data: atlasWith() });
  expect(
    await screen.findByRole('heading', { level: 1, name: /^Almaty Kazakhstan\s?–\s?Rennes France$/ }),
  ).toBeVisible();
  expect(await figure('Friendship agreement')).toBe('14 April 1991');
  expect(await figure('along the great circle')).toBe('5,858\u00A0km');
  expect(await figure('Status')).toMatch(/^Suspended/);
  expect(screen.getByText('since March 2022')).toBeVisible();
  expect(screen.getByText('The council has paused it.')).toBeVisible();
});

test('both countries stand under the names, and each name leads to its city', async () => {
  await renderPage(page, { data: atlasWith() });
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: /^Almaty Kazakhstan\s?–\s?Rennes France$/,
  });
  expect(within(heading).getByRole('link', { name: 'Rennes' })).toHaveAttribute('href', '/en/city/rennes/');
  expect(screen.getByText('Kazakhstan')).toBeVisible();
  expect(screen.getByText('France')).toBeVisible();
});

test('the globe gives both bearings and the difference of the clocks', async () => {
  await renderPage(page, { data: atlasWith() });
  const globe = within(await screen.findByRole('region', { name: 'On the globe' }));
  expect(globe.getByText('Almaty → Rennes: 305°, north-west')).toBeVisible();
  expect(globe.getByText('Rennes → Almaty: 61°, north-east')).toBeVisible();
  expect(globe.getByText(/^Clock in Almaty, seen from Rennes: \d h ahead/)).toBeVisible();
});

test('a memorial names its city, its kind and its year', async () => {
  await renderPage(page, { data: atlasWith() });
  const memorials = within(await screen.findByRole('region', { name: /^Memorials/ }));
  expect(memorials.getByText('Bust of Abai')).toBeVisible();
  expect(await memorials.findByText('Rennes · Bust · 2016')).toBeVisible();
});

test('the timeline goes from the oldest event to the newest', async () => {
  await renderPage(page, { data: atlasWith() });
  const timeline = within(await screen.findByRole('region', { name: /^Timeline/ }));
  const events = timeline.getAllByText(/^(A first visit|By bicycle to Almaty)$/);
  expect(events.map(({ textContent }) => textContent)).toEqual(['A first visit', 'By bicycle to Almaty']);
});

test('an opened event shows its doubts, its other dates and the source of each', async () => {
  await renderPage(page, { data: atlasWith() });
  const event = await screen.findByText('By bicycle to Almaty');
  await userEvent.click(event);
  expect(screen.getByText(/^Another source says 2020/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Another page' })).toHaveAttribute(
    'href',
    'https://www.other.example/a',
  );
  expect(screen.getByText('Three months or five')).toBeVisible();
});

test('doubts about the link itself have a part of their own', async () => {
  const doubts = [{ text: { en: 'Only one side lists it.' }, sources: [] }];
  await renderPage(page, { data: atlasWith({ doubts }) });
  const part = within(await screen.findByRole('region', { name: 'What is not certain' }));
  expect(part.getByText('Only one side lists it.')).toBeVisible();
});

test('a link without a date says so and leads to the words on adding one', async () => {
  await renderPage(page, { data: atlasWith(undatedLink) });
  expect(await figure('Date of agreement')).toBe('not known');
  const part = within(screen.getByRole('region', { name: 'Agreements' }));
  expect(part.getByText(/^No date of an agreement is known/)).toBeVisible();
  await userEvent.click(part.getByRole('link', { name: 'How to add it' }));
  expect(window.location.pathname + window.location.search).toBe('/en/about/?entry=correct');
});

test('an agreement whose day nobody knows still asks for it', async () => {
  const agreements = [{ kind: 'twinning' as const, sources: [], confidence: 'unchecked' as const }];
  await renderPage(page, { data: atlasWith({ agreements }) });
  const part = within(await screen.findByRole('region', { name: /^Agreements/ }));
  expect(part.getByText('Date not known')).toBeVisible();
  expect(part.getByRole('link', { name: 'How to add it' })).toBeVisible();
});

test('a link that nothing states yet is marked and shows no source', async () => {
  await renderPage(page, { data: atlasWith(undatedLink) });
  const part = within(await screen.findByRole('region', { name: 'What states the link' }));
  expect(part.getByText('not yet sourced')).toBeVisible();
  expect(part.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['How to add it']);
});

test('a state tells when it began and how old the news of it is', async () => {
  const status = { value: 'suspended' as const, since: '2012-11', asOf: '2022-07', sources: [] };
  await renderPage(page, { data: atlasWith({ status }) });
  expect(await screen.findByText('since November 2012 · as of July 2022')).toBeVisible();
});

test('a link in force by a source without a date says so', async () => {
  await renderPage(page, { data: atlasWith({ status: { value: 'active', sources: ['town-hall'] } }) });
  expect(await screen.findByText('date of the source not known')).toBeVisible();
});

test('a link whose state nobody knows asks for it', async () => {
  await renderPage(page, { data: atlasWith(undatedLink) });
  const line = await screen.findByText(/^Not known: whether the tie is still in force/);
  expect(within(line).getByRole('link', { name: 'How to add it' })).toBeVisible();
});

test('a request that failed can be tried again', async () => {
  await renderPage(page, { data: smallAtlas });
  expect(await screen.findByRole('heading', { name: 'The facts did not arrive' })).toBeVisible();
  answerWith(atlasWith());
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('By bicycle to Almaty')).toBeVisible();
});
