/**
 * Characters that can hide or turn round what a reader sees: C0 and C1 controls (but not the line
 * feed), line and paragraph separators, bidirectional overrides, embeddings and isolates, and
 * invisible characters such as the zero-width space and the byte order mark. Joiners inside words
 * stay allowed: Persian and emoji need them.
 */
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;

/** The first such character as U+XXXX, or null. */
export function unsafeCharacter(text: string): string | null {
  const code = unsafe.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
