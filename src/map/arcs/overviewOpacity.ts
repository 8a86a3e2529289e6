import type { ResolvedTheme } from '#url/useResolvedTheme.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** From this number of links Night adds the light of crossing arcs up. */
const additiveFrom = 2000;

/** Opacity of each arc where `links` of them are drawn: more arcs are each fainter (look/style-parameters). */
export function overviewOpacity(links: number, theme: ResolvedTheme, zoom: number): number {
  const byZoom = clamp(2 ** (0.35 * (zoom - 2)), 0.7, 2.5);
  const share = 400 / Math.max(1, links);
  return theme === 'paper'
    ? clamp(0.29 * share ** 0.635 * byZoom, 0.015, 0.4)
    : clamp(0.38 * share ** 0.78 * byZoom, 0.01, 0.45);
}

export function addsLight(links: number, theme: ResolvedTheme): boolean {
  return theme === 'night' && links > additiveFrom;
}

/** Opacity of what is not chosen, while something is. */
export function restOpacity(chosen: 'city' | 'link'): number {
  return chosen === 'city' ? 0.13 : 0.09;
}
