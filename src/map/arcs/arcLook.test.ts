import { expect, test } from 'vitest';
import { patternOf } from '#domain/linePattern.ts';
import { arcLook } from './arcLook.ts';
import { addsLight, overviewOpacity, restOpacity } from './overviewOpacity.ts';

test('each state of a link is told by its line', () => {
  expect(patternOf('active', 1991)).toBe('solid');
  expect(patternOf('active', null)).toBe('dashed');
  expect(patternOf('suspended', null)).toBe('dashDot');
  expect(patternOf('ended', 1991)).toBe('dotted');
  const own = [patternOf('planned', null), patternOf('disputed', 1991)];
  expect(new Set([...own, 'solid', 'dashed', 'dashDot', 'dotted']).size).toBe(6);
});

test('what is pointed at grows, the chosen link is the widest, the links around it stand back', () => {
  const partner = arcLook('partner', true, false, 'paper');
  expect(arcLook('partner', true, true, 'paper').width).toBeGreaterThan(partner.width);
  expect(arcLook('main', true, false, 'paper').width).toBeGreaterThan(partner.width);
  expect(arcLook('other', true, false, 'night').opacity).toBeLessThan(0.5);
  expect(arcLook('partner', false, false, 'paper').width).toBeLessThan(partner.width);
});

test('the more links, the fainter each, in both themes; on paper a little fainter than measured, for Europe is dense', () => {
  expect(overviewOpacity(384, 'paper', 2)).toBeCloseTo(0.3, 2);
  expect(overviewOpacity(31851, 'paper', 2)).toBeCloseTo(0.018, 3);
  expect(overviewOpacity(384, 'night', 2)).toBeCloseTo(0.39, 2);
  expect(overviewOpacity(31851, 'night', 2)).toBeCloseTo(0.0125, 3);
  expect(overviewOpacity(384, 'paper', 0)).toBeLessThan(overviewOpacity(384, 'paper', 2));
});

test('light adds up at night only, and only among very many links', () => {
  expect([addsLight(31851, 'night'), addsLight(31851, 'paper'), addsLight(574, 'night')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a chosen link dims the rest more than a chosen city', () => {
  expect(restOpacity('link')).toBeLessThan(restOpacity('city'));
});
