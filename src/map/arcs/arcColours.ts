import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { decades } from '#domain/decade.ts';
import { withThemeStyle } from '#map/style/themeStyle.ts';

/** Red, green, blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/** Indices of `ArcColours.list`: the nine decades, then these. */
export const undatedColour = decades.length;
export const restColour = decades.length + 1;

export type ArcColours = { list: readonly Rgb[]; casing: Rgb; glows: boolean };

/** Reads `#rrggbb` and `#rgb`, to which builds shorten it. Throws on any other text. */
export function parseHex(text: string): Rgb {
  const match = /^#(..?)(..?)(..?)$/.exec(text);
  const digits = match?.slice(1).map((each) => (each.length === 1 ? each + each : each)) ?? [];
  const [red, green, blue] = digits.map((each) =>
    /^[0-9a-f]{2}$/i.test(each) ? parseInt(each, 16) / 255 : NaN,
  );
  if (![4, 7].includes(text.length) || ![red, green, blue].every(Number.isFinite))
    throw new Error(`not a colour of three or six hex digits: ${text}`);
  return [red ?? 0, green ?? 0, blue ?? 0];
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
