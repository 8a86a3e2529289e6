import type { ResolvedTheme } from '#url/useResolvedTheme.ts';

/**
 * What an accent must keep to, to be read on the atlas's surfaces (WCAG 2.2: 4.5 to 1): OKLab lightness at most on paper,
 * at least at night. embed.css mends by the same numbers; accent.test.ts holds them together.
 */
export const accentLightness = { paper: 0.456, night: 0.78 } as const;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Lightness of `rrggbb` in OKLab, 0 to 1 (bottosson.github.io/posts/oklab). */
export function lightnessOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  const long = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
  const middle = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
  const short = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
  return 0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short;
}

/** The themes in which an accent (`rrggbb`) is shown darker or lighter than the host gave it. */
export function mendedThemes(hex: string): ResolvedTheme[] {
  const lightness = lightnessOf(hex);
  const mended: ResolvedTheme[] = [];
  if (lightness > accentLightness.paper) mended.push('paper');
  if (lightness < accentLightness.night) mended.push('night');
  return mended;
}
