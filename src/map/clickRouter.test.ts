import { expect, test } from 'vitest';
import { clickWinner } from './clickRouter.ts';

const all = { pin: 'bust-of-abai', city: 'rennes', link: 'almaty--rennes' };

test('a pin wins over the city and the arc below it', () => {
  expect(clickWinner(all)).toEqual({ kind: 'pin', entry: 'bust-of-abai' });
});

test('a city wins over the arcs that meet in it', () => {
  expect(clickWinner({ ...all, pin: null })).toEqual({ kind: 'city', id: 'rennes' });
});

test('an arc is chosen where nothing stands on it', () => {
  expect(clickWinner({ pin: null, city: null, link: 'almaty--rennes' })).toEqual({
    kind: 'link',
    id: 'almaty--rennes',
  });
});

test('a click on the bare map chooses nothing', () => {
  expect(clickWinner({ pin: null, city: null, link: null })).toBeNull();
});
