/** From the first to the last character of a range. */
function range(first: string, last: string): string {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');
}

/**
 * Characters of the two core files: what the four languages are written in, their signs, and the marked letters
 * that names of sister cities have most often. All others come from the files behind (fonts.css).
 */
export const coreCharacters = [
  range(' ', '~'),
  '\u00a0«»°²·àáâãäåæçèéêëíîïñóôöøùûüýßÀÁÂÄÅÇÈÉÊËÍÎÏÓÔÖØÙÛÜŒœ',
  'ăāćčěėęğıİłńňōőřśşșšŞȘŠŚțťȚūůŽžżČŁ',
  range('А', 'я'),
  'ЁёІіЇїЄєЎў',
  'ҒғҚқҢңҮүҰұҺһӘәӨө',
  '\u2009\u200b\u2011\u202f–—‘’“”„…№€→←↑↓−',
].join('');
