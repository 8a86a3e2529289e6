import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { projections } from '#url/parameters.ts';
import { beforeArcs, beforeCityLabels, beforeDots, beforePartnerLabels, layerOrder } from './layerOrder.ts';
import { mapStyle } from './mapStyle.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { themeTokens } from './themeTokens.ts';

const themes: ResolvedTheme[] = ['paper', 'night'];
let tokens: HTMLStyleElement;

beforeEach(() => {
  tokens = document.createElement('style');
  tokens.textContent = readFileSync('src/ui/tokens.css', 'utf8');
  document.head.append(tokens);
});
afterEach(() => tokens.remove());

const everyStyle = themes.flatMap((theme) =>
  languages.flatMap((language) => projections.map((projection) => ({ theme, language, projection }))),
);

describe('the map style', () => {
  test.each(everyStyle)('is valid: $theme, $language, $projection', (options) => {
    expect(validateStyleMin(mapStyle(options)).map(({ message }) => message)).toEqual([]);
  });

  test('draws its layers in the order of the table', () => {
    const { layers } = mapStyle({ theme: 'paper', language: 'en', projection: 'globe' });
    expect(layers.map(({ id }) => id)).toEqual([...layerOrder]);
  });

  test('keeps places for arcs, dots and city labels above all of its own, and draws nothing there', () => {
    const { layers } = mapStyle({ theme: 'night', language: 'ru', projection: 'flat' });
    const slots = [beforeArcs, beforeDots, beforeCityLabels, beforePartnerLabels];
    expect(layers.slice(-slots.length).map(({ id }) => id)).toEqual(slots);
    for (const layer of layers.slice(-slots.length)) expect(layer.layout?.visibility).toBe('none');
  });

  test('asks for nothing outside its origin', () => {
    const addresses = JSON.stringify(mapStyle({ theme: 'paper', language: 'kk', projection: 'globe' })).match(
      /[a-z]+:\/\/[^"]+/g,
    );
    expect(addresses?.length).toBeGreaterThan(10);
    for (const address of addresses ?? []) {
      expect(address.replace(/^pmtiles:\/\//, '')).toMatch(new RegExp(`^${window.location.origin}/`));
    }
  });

  test('names a font for all its text and has every Kazakh letter in each', () => {
    const style = mapStyle({ theme: 'paper', language: 'kk', projection: 'globe' });
    const faces = style['font-faces'] ?? {};
    const covered = (face: string, letter: string): boolean => {
      const files = faces[face];
      const code = letter.codePointAt(0) ?? 0;
      return (
        Array.isArray(files) &&
        files.some((file) =>
          file['unicode-range']?.some((range) => {
            const [from = 0, to = from] = range
              .slice(2)
              .split('-')
              .map((hex) => Number.parseInt(hex, 16));
            return code >= from && code <= to;
          }),
        )
      );
    };
    for (const layer of style.layers) {
      if (layer.type !== 'symbol') continue;
      const fonts = layer.layout?.['text-font'];
      const [font] = Array.isArray(fonts) ? fonts : [];
      for (const letter of 'аяӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙй’« éçœA') expect(covered(font ?? '', letter)).toBe(true);
    }
  });

  test('shows the names of its language', () => {
    const text = JSON.stringify(mapStyle({ theme: 'paper', language: 'fr', projection: 'globe' }).layers);
    expect(text).toContain('name_fr');
    expect(text).not.toContain('name_en');
  });
});

describe('the tokens of a theme', () => {
  test('are those of tokens.css, whatever theme the page has', () => {
    document.documentElement.dataset['theme'] = 'paper';
    expect(themeTokens('night').water).toBe('#0b1322');
    expect(themeTokens('paper').water).toBe('#cbd8da');
    expect(themeTokens('night').atmosphere).toBe(0.35);
    expect(document.querySelectorAll('div')).toHaveLength(0);
    delete document.documentElement.dataset['theme'];
  });

  test('cannot be read from a page without tokens.css', () => {
    tokens.remove();
    expect(() => themeTokens('paper')).toThrow('--map-water');
  });
});
