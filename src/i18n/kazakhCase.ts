/**
 * Endings of Kazakh nouns for a base form in lower case, by vowel harmony and the last sound
 * (Қазақ тілінің грамматикасы: шығыс септік, барыс септік).
 */
const backVowels = 'аоұыуюяё';
const frontVowels = 'әөүіеэи';
const nasals = 'мнң';
const voiceless = 'пфкқтсшщчцхһбвгд';

function isFront(word: string): boolean {
  for (const letter of Array.from(word.toLowerCase()).toReversed()) {
    if (frontVowels.includes(letter)) return true;
    if (backVowels.includes(letter)) return false;
  }
  return false;
}

function lastLetter(word: string): string {
  return word.toLowerCase().at(-1) ?? '';
}

/** "from": сәуір → сәуірден, ақпан → ақпаннан, қыркүйек → қыркүйектен. */
export function ablative(word: string): string {
  const last = lastLetter(word);
  const vowel = isFront(word) ? 'е' : 'а';
  if (nasals.includes(last)) return `${word}н${vowel}н`;
  return `${word}${voiceless.includes(last) ? 'т' : 'д'}${vowel}н`;
}

/** "to": сәуір → сәуірге, ақпан → ақпанға, қыркүйек → қыркүйекке. */
export function dative(word: string): string {
  const isVoiceless = voiceless.includes(lastLetter(word));
  if (isFront(word)) return `${word}${isVoiceless ? 'ке' : 'ге'}`;
  return `${word}${isVoiceless ? 'қа' : 'ға'}`;
}
