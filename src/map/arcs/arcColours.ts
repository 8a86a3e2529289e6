import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { decades } from '#domain/decade.ts';

/** Red, green, blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/** Indices of `ArcColours.list`: the nine decades, then these. */
export const undatedColour = decades.length;
export const restColour = decades.length + 1;

export type ArcColours = { list: readonly Rgb[]; casing: Rgb; glows: boolean };

function parseHex(text: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (!match) throw new Error(`not a colour of six hex digits: ${text}`);
  const channel = (index: number): number => parseInt(match[index] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

/** The arcs' colours from tokens.css, in whichever theme the page itself is. */
export function readArcColours(theme: ResolvedTheme): ArcColours {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string): Rgb => parseHex(style.getPropertyValue(name));
  const colours: ArcColours = {
    list: [
      ...decades.map((_, index) => colour(`--dec-${index}`)),
      colour('--arc-undated'),
      colour('--arc-rest'),
    ],
    casing: colour('--arc-casing'),
    glows: style.getPropertyValue('--arc-glow').trim() === '1',
  };
  probe.remove();
  return colours;
}
