import { expect, test } from 'vitest';
import { testAtlas } from '#map/testAtlas.ts';
import { restRows } from './arcBuffers.ts';
import { ArcPainter } from './arcPainter.ts';
import { glProgram } from './glProgram.ts';
import { testCard } from './testCard.ts';

test('a painter that goes takes everything off the card that it brought', () => {
  const card = testCard();
  const painter = new ArcPainter(card.gl);
  for (const rows of restRows(testAtlas.links).classes) painter.upload(rows);
  painter.uploadLengths(new Float32Array(129));
  expect(card.living()).toContain('VertexArray');
  expect(card.living()).toContain('Buffer');
  painter.destroy();
  expect(card.living()).toEqual([]);
});

test.each(['COMPILE_STATUS', 'LINK_STATUS'] as const)(
  'where the driver refuses (%s) nothing stays on the card, and its words are told',
  (status) => {
    const card = testCard(status);
    expect(() => glProgram(card.gl, 'vertex', 'fragment')).toThrow('no such');
    expect(card.living()).toEqual([]);
  },
);
