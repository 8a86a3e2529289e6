/** Search engines show about this many characters of a description. */
export const longestDescription = 160;

/** Cuts behind a whole word, with "…", where a text is longer than `longest`. */
export function cutAtWord(text: string, longest = longestDescription): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const end = room.search(/\s\S*$/);
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, longest - 1);
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** As many of the sentences as there is room for: a later one may fit where an earlier one did not. */
export function fittedSentences(sentences: readonly string[], longest = longestDescription): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (text === '' || longer.length <= longest) text = longer;
  }
  return cutAtWord(text, longest);
}

/** As many items as there is room for behind `opening`; ", …" says that there are more. */
export function fittedList(opening: string, items: readonly string[], longest = longestDescription): string {
  const whole = `${opening} ${items.join(', ')}.`;
  if (whole.length <= longest) return whole;
  const more = ', …';
  let text = `${opening} ${items[0] ?? ''}`;
  for (const item of items.slice(1)) {
    const longer = `${text}, ${item}`;
    if (longer.length + more.length > longest) break;
    text = longer;
  }
  return cutAtWord(text + more, longest);
}
