import { expect, test } from 'vitest';
import { nextHeight, restingHeight, sheetPixels } from './sheetHeights.ts';

test('a dragged sheet rests at the nearest height', () => {
  expect(restingHeight(300, 0, 844)).toBe('peek');
  expect(restingHeight(400, 0, 844)).toBe('half');
  expect(restingHeight(700, 0, 844)).toBe('full');
});

test('a flick goes one step on', () => {
  expect(restingHeight(470, 1.2, 844)).toBe('full');
  expect(restingHeight(410, -1.2, 844)).toBe('peek');
});

test('in a low window the sheet still shows a heading and leaves the search field free', () => {
  expect(sheetPixels('peek', 420)).toBe(132);
  expect(sheetPixels('full', 420)).toBe(352);
});

test('the handle goes up step by step and then down', () => {
  expect(nextHeight('peek')).toBe('half');
  expect(nextHeight('half')).toBe('full');
  expect(nextHeight('full')).toBe('peek');
});
