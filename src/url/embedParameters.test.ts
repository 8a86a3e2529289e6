import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultEmbedParameters,
  heightModes,
  hideableParts,
  interactions,
  loadModes,
  readEmbedParameters,
  writeEmbedParameters,
  type EmbedParameters,
} from './embedParameters.ts';
import { embedQuery, isEmbed } from './embedQuery.ts';

const parameters: fc.Arbitrary<EmbedParameters> = fc.record({
  hide: fc.subarray([...hideableParts]).map((parts) => parts.join(',') || 'none'),
  accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
  font: fc.option(fc.constantFrom('atlas', 'Georgia, serif', 'Noto Sans', 'Қазақ')),
  interaction: fc.constantFrom(...interactions),
  height: fc.constantFrom(...heightModes),
  load: fc.constantFrom(...loadModes),
  data: fc.constantFrom(null, '1.0.0', '12.34.5'),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(parameters, (wanted) => {
      const query = `?${writeEmbedParameters(wanted)}`;
      expect(isEmbed(query)).toBe(true);
      expect(readEmbedParameters(query)).toEqual(wanted);
    }),
  );
});

test('what is unknown or of a bad form becomes the default; of hidden parts the known ones count', () => {
  const bad = '?embed=yes&hide=&accent=red&font=url(x)&interaction=maybe&height=300&load=never';
  expect(isEmbed(bad)).toBe(false);
  expect(readEmbedParameters(bad)).toEqual({ ...defaultEmbedParameters, hide: 'none' });
  expect(readEmbedParameters('?hide=credits,everything,TITLE').hide).toBe('title,credits');
  expect(writeEmbedParameters(defaultEmbedParameters)).toBe('embed=1');
});

test('on every way within an embed its part of the address is kept, and nothing else', () => {
  fc.assert(
    fc.property(parameters, (wanted) => {
      const query = writeEmbedParameters(wanted);
      expect(embedQuery(`?theme=night&${query}&view=1/2/3&utm_source=x`)).toBe(query);
    }),
  );
  expect(embedQuery('?hide=title')).toBeNull();
  expect(embedQuery('?embed=0&embed=1')).toBe('embed=1');
});
