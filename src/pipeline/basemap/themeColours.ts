import { readFileSync } from 'node:fs';

export type Rgb = [red: number, green: number, blue: number];
export type ReliefTheme = 'paper' | 'night';

const tokensFile = 'src/ui/tokens.css';

function declaration(css: string, theme: ReliefTheme, property: string): string {
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const quoted = new RegExp(`\\[data-theme=['"]?${theme}['"]?\\]`);
    const value = new RegExp(`${property}\\s*:\\s*#([0-9a-f]{6})`, 'i').exec(body)?.[1];
    if (quoted.test(selector) && value) return value;
  }
  throw new Error(
    `${tokensFile}: ${property} of theme "${theme}" must be a colour of six hexadecimal digits`,
  );
}

/** Land and water of a theme: the relief is tinted so that its mean is the flat colour below it. */
export function themeColours(theme: ReliefTheme): { land: Rgb; water: Rgb } {
  const css = readFileSync(tokensFile, 'utf8');
  const rgb = (property: string): Rgb => {
    const digits = declaration(css, theme, property);
    const channel = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
    return [channel(0), channel(2), channel(4)];
  };
  return { land: rgb('--map-land'), water: rgb('--map-water') };
}
