import type { ResolvedTheme } from '#url/useResolvedTheme.ts';

/** Reads one custom property of tokens.css. Throws where the page has not loaded it. */
export type ReadToken = (property: `--${string}`) => string;

/**
 * Hands the tokens of a theme to `read`, whichever theme the page has: a hidden element that wears it
 * is asked for its computed style.
 */
export function withThemeStyle<Result>(theme: ResolvedTheme, read: (token: ReadToken) => Result): Result {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  try {
    return read((property) => {
      const value = style.getPropertyValue(property).trim();
      if (value === '') throw new Error(`tokens.css does not set ${property}`);
      return value;
    });
  } finally {
    probe.remove();
  }
}
