/** Advances of Source Serif 4 in em, by the letters that have about the same; the rest are of the middle width. */
const advances: readonly [letters: string, em: number][] = [
  [" .,:;'’iıíîïjlI|іїІ", 0.28],
  ['-()[]frtțťг', 0.37],
  ['sczеэсšçčзекхт', 0.47],
  ['mwщшжюыфмдMWЩШЖЮЫМФQ@—', 0.87],
  ['ABCDEFGHKLNOPRSTUVXYZÀÁÂÄÇÉÈÊÎÓÖŠÜŽАБВГҒДЕЁЗИЙКҚЛНҢОӨПРСТУҰҮХҺЦЧЪЬЭЯӘ', 0.67],
];
const middle = 0.55;

const table = new Map(
  advances.flatMap(([letters, em]) => Array.from(letters).map((letter) => [letter, em] as const)),
);

/** About how wide a name is in Source Serif 4, in em: for a picture that nobody can measure yet. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += table.get(letter) ?? middle;
  return width;
}
