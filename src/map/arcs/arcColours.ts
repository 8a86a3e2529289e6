import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { decades } from '#domain/decade.ts';
import { withThemeStyle } from '#map/style/themeStyle.ts';

/** Red, green, blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/** Indices of `ArcColours.list`: the nine decades, then these. */
export const undatedColour = decades.length;
export const restColour = decades.length + 1;

export type ArcColours = { list: readonly Rgb[]; casing: Rgb; glows: boolean };

function parseHex(text: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!match) throw new Error(`not a colour of six hex digits: ${text}`);
  const channel = (index: number): number => parseInt(match[index] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

/** The arcs' colours from tokens.css, in whichever theme the page itself is. */
export function readArcColours(theme: ResolvedTheme): ArcColours {
  return withThemeStyle(theme, (token) => ({
    list: [
      ...decades.map((_, index) => parseHex(token(`--dec-${index}`))),
      parseHex(token('--arc-undated')),
      parseHex(token('--arc-rest')),
    ],
    casing: parseHex(token('--arc-casing')),
    glows: token('--arc-glow') === '1',
  }));
}
