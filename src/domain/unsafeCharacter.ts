/**
 * Characters that can hide or turn round what a reader sees: C0 and C1 controls (but not the line
 * feed), line and paragraph separators, bidirectional overrides, embeddings and isolates, and all that
 * Unicode calls ignorable, such as the soft hyphen, the zero-width space, the Hangul fillers and the
 * tags. The two joiners inside words and the variation selectors stay allowed: Persian, Japanese names
 * and emoji need them.
 */
const unsafe =
  /(?![\n\u200C\u200D\p{Variation_Selector}])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** The first such character as U+XXXX, or null. */
export function unsafeCharacter(text: string): string | null {
  const code = unsafe.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
