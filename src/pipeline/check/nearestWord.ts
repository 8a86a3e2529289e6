import { closestMatch } from 'leven';

const longest = 40;

/** The known word that was probably meant, or null where none is near: a third of its letters may differ. */
function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const words = new Map(Array.from(known, (one) => [one.toLowerCase(), one]));
  const maxDistance = Math.max(1, Math.floor(word.length / 3));
  const nearest = closestMatch(word.toLowerCase(), [...words.keys()], { maxDistance });
  return (nearest !== undefined && words.get(nearest)) || null;
}

/** `; maybe "population"?` or nothing. */
export function maybe(word: string, known: Iterable<string>): string {
  const near = nearestWord(word, known);
  return near === null ? '' : `; maybe "${near}"?`;
}
