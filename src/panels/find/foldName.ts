/** Letters that no accent removal reaches, and Kazakh letters as a Russian keyboard writes them. */
const folded: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ї: 'и',
  ў: 'у',
  є: 'е',
  ґ: 'г',
  ى: 'ي',
  ة: 'ه',
};

/**
 * A name as search compares it: lower case, no accents (which also makes ё and й plain), no
 * apostrophes, letters of one sound as one letter. Both what is typed and what is sought go through it.
 */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʻʼ`ʹьъ]/gu, '');
  return Array.from(plain, (letter) => folded[letter] ?? letter).join('');
}

/** The words of a name. Chinese, Japanese and Thai names stay whole: they are found by their beginning. */
export function wordsOfName(name: string): string[] {
  return name.split(/[\s\-‐–—.,;:()/·]+/u).filter((word) => word !== '');
}
