// @vitest-environment node
import { readFileSync } from 'node:fs';
import { clampRgb, oklab, oklch, wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentLightness, lightnessOf, mendedThemes } from './accent.ts';

const hexColour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => n.toString(16).padStart(6, '0'));
const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const style = readFileSync('src/embed/embed.css', 'utf8');

/** The colours that text stands on in a theme. */
function surfaces(theme: 'paper' | 'night'): string[] {
  const block = tokens.slice(tokens.indexOf(`[data-theme='${theme}'] {`));
  return ['surface', 'surface-2', 'page'].map(
    (name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? 'missing',
  );
}

/** The numbers of embed.css: bound of the lightness and of the colourfulness. */
function rule(bound: 'min' | 'max'): { lightness: number; chroma: number } {
  const found = new RegExp(
    String.raw`from var\(--host-accent\) ${bound}\(l, ([\d.]+)\) min\(c, ([\d.]+)\) h`,
  ).exec(style);
  return { lightness: Number(found?.[1]), chroma: Number(found?.[2]) };
}

test('lightness is that of a colour library', () => {
  fc.assert(
    fc.property(hexColour, (hex) => {
      expect(lightnessOf(hex)).toBeCloseTo(oklab(`#${hex}`)?.l ?? Number.NaN, 4);
    }),
  );
});

test('the style sheet mends by the same numbers', () => {
  expect([rule('min').lightness, rule('max').lightness]).toEqual([
    accentLightness.paper,
    accentLightness.night,
  ]);
});

test('whatever accent a host gives, links can be read in both themes', () => {
  fc.assert(
    fc.property(hexColour, fc.constantFrom('paper', 'night'), (hex, theme) => {
      const given = oklch(`#${hex}`);
      if (!given) throw new Error(`${hex} is no colour`);
      const { lightness, chroma } = rule(theme === 'paper' ? 'min' : 'max');
      const l = theme === 'paper' ? Math.min(given.l, lightness) : Math.max(given.l, lightness);
      const shown = clampRgb({ ...given, l, c: Math.min(given.c, chroma) });
      for (const surface of surfaces(theme)) {
        expect(wcagContrast(shown, surface), `${hex} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 3000 },
  );
});

test('it is told in which theme an accent is mended', () => {
  expect(mendedThemes('8c3a1e')).toEqual(['night']);
  expect(mendedThemes('ffee00')).toEqual(['paper']);
  expect(mendedThemes('808080')).toEqual(['paper', 'night']);
});
