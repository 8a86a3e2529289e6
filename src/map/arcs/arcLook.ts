import type { ResolvedTheme } from '#url/useResolvedTheme.ts';

/** What an arc is to the reader now. `partner`: one of the chosen city's; `other`: the same, in a link's view. */
export type ArcRole = 'partner' | 'main' | 'other' | 'pointed';

export type ArcLook = { width: number; opacity: number };

/** Width in px and opacity of a drawn-out arc. */
export function arcLook(role: ArcRole, isDated: boolean, isPointed: boolean, theme: ResolvedTheme): ArcLook {
  const base = isDated ? 2.1 : 1.5;
  const thicker = isPointed ? 1.6 : 1;
  switch (role) {
    case 'partner':
      return { width: base * thicker, opacity: 1 };
    case 'main':
      return { width: base * 1.45, opacity: 1 };
    case 'other':
      return isPointed
        ? { width: base * 1.3, opacity: 1 }
        : { width: base * 0.8, opacity: theme === 'paper' ? 0.5 : 0.42 };
    case 'pointed':
      return { width: base * 1.2, opacity: 1 };
  }
}
