/**
 * Characters that can hide or turn round what a reader sees: C0 and C1 controls (but not the line
 * feed), bidirectional overrides, embeddings and isolates, and invisible characters such as the
 * zero-width space and the byte order mark. Joiners inside words stay allowed: Persian and emoji need them.
 */
// oxlint-disable-next-line no-control-regex -- control characters are just what it looks for
const unsafe =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first such character as U+XXXX, or null. */
export function unsafeCharacter(text: string): string | null {
  const match = unsafe.exec(text);
  if (!match) return null;
  return `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
