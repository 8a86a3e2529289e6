// @vitest-environment node
import { expect, test } from 'vitest';
import { checkedData } from '#prerender/head/sampleFacts.ts';
import { fitName, heightOf, type Box } from './fitName.ts';
import { boldSerif } from './fonts.ts';

const box: Box = { width: 450, height: 270, largest: 108, smallest: 76 };

test('a short name is as large as it may be, in one line', () => {
  expect(fitName('Azov', boldSerif, box)).toEqual({ lines: ['Azov'], size: 108 });
});

test('a name that fits well enough stays in one line', () => {
  expect(fitName('Abu Dhabi', boldSerif, box).lines).toEqual(['Abu Dhabi']);
});

test.each([
  ['Saint-Josse-ten-Noode', ['Saint-Josse-', 'ten-Noode']],
  ['Ho Chi Minh City', ['Ho Chi', 'Minh City']],
  ['Sister Cities Atlas', ['Sister Cities', 'Atlas']],
])('%s is broken where it may be, into lines of about one width', (name, lines) => {
  expect(fitName(name, boldSerif, { ...box, largest: 92 }).lines).toEqual(lines);
});

test('whatever a city of the atlas is called, its name stays whole and inside the box', () => {
  for (const { name } of checkedData('data').cities) {
    const set = fitName(name.en, boldSerif, box);
    const widest = Math.max(...set.lines.map((line) => boldSerif.read().width(line) * set.size));
    expect(widest).toBeLessThanOrEqual(box.width);
    expect(heightOf(set)).toBeLessThanOrEqual(box.height);
    expect(set.lines.join(' ').replaceAll('- ', '-')).toBe(name.en);
  }
}, 30_000);
