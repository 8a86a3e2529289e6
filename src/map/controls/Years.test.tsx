import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { loadWords, startI18n } from '#i18n/setUpI18n.ts';
import { chosenOn } from '#map/chosen.ts';
import { testAtlas } from '#map/testAtlas.ts';
import { noFilter } from '#domain/filter.ts';
import { currentParameters, openPage, setParameters } from '#url/useAddress.ts';
import { Years } from './Years.tsx';

beforeAll(async () => {
  await Promise.all([startI18n('en'), loadWords('map')]);
});
beforeEach(() => {
  openPage({ name: 'start' });
  setParameters(noFilter);
});

const button = () => screen.getByRole('button', { name: 'Choose years' });
const handle = (name: string) => screen.getByRole('slider', { name });
const asked = () => currentParameters();

async function open(page: Parameters<typeof chosenOn>[0] = { name: 'start' }) {
  render(<Years atlas={testAtlas} framed={chosenOn(page, testAtlas, [])} />);
  await userEvent.click(button());
}

test('closed there is one button; it opens two handles, and Escape closes them and gives the focus back', async () => {
  render(<Years atlas={testAtlas} framed={{ kind: 'none' }} />);
  expect(screen.queryByRole('slider')).toBeNull();
  await userEvent.click(button());
  expect(button()).toHaveAttribute('aria-expanded', 'true');
  expect(handle('First year')).toHaveAttribute('aria-valuetext', 'from the beginning');
  expect(handle('Last year')).toHaveAttribute('aria-valuetext', 'until today');
  await userEvent.tab();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('slider')).toBeNull();
  expect(button()).toHaveFocus();
});

test('a handle that is moved asks for its year, and tells it', async () => {
  await open();
  expect(screen.getByText('3 links')).toBeVisible();
  fireEvent.change(handle('Last year'), { target: { value: '1985' } });
  expect(asked()).toMatchObject({ from: null, to: 1985 });
  expect(handle('Last year')).toHaveAttribute('aria-valuetext', 'until 1985');
  expect(screen.getByText(/1 of 3 links: concluded by 1985/)).toBeVisible();
  expect(screen.getByText(/1 whose year is not known is left out/)).toBeVisible();
});

test('of a city its own links are told', async () => {
  await open({ name: 'city', id: 'rennes' });
  expect(screen.getByText('2 links')).toBeVisible();
});

test('all is shown again by one press, which leaves the focus at the handles', async () => {
  act(() => setParameters({ to: 1985, country: 'KZ' }));
  await open();
  expect(button()).toHaveAttribute('data-filtered', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(asked()).toMatchObject(noFilter);
  expect(handle('First year')).toHaveFocus();
});
