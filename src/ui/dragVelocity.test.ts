import { expect, test } from 'vitest';
import { trackVelocity } from './dragVelocity.ts';

test('a flick upwards has the speed of its last moments', () => {
  const track = [
    { y: 700, time: 0 },
    { y: 690, time: 900 },
    { y: 650, time: 950 },
    { y: 600, time: 990 },
  ];
  expect(trackVelocity(track, 990)).toBe(1);
});

test('a finger that rests before it lets go has no speed', () => {
  const track = [
    { y: 700, time: 0 },
    { y: 400, time: 40 },
  ];
  expect(trackVelocity(track, 400)).toBe(0);
});

test('a finger that never moved has no speed', () => {
  expect(trackVelocity([{ y: 700, time: 0 }], 10)).toBe(0);
});
