import { unsafeCharacter } from '#domain/unsafeCharacter.ts';
import { quoted, shown } from './fieldPath.ts';
import { leaves, type Leaf } from './leaves.ts';
import { mixedWord } from './mixedWord.ts';
import { error, type Problem } from './problem.ts';
import type { RawFile } from './readData.ts';

/** What an eye does not see: invisible characters, and letters of another alphabet that look alike. */
export function letterProblems(files: readonly RawFile[]): Problem[] {
  return files.flatMap(({ file, value }) => leaves(value).flatMap((leaf) => leafProblems(file, leaf)));
}

/** Addresses are written by their owners. */
const address = /(^|\.)(url|\$schema)$/;

function leafProblems(file: string, { path, value }: Leaf): Problem[] {
  const found = `found ${shown(value)}`;
  const unsafe = unsafeCharacter(value);
  if (unsafe) return [error(file, path, `${found}, must not hold the invisible character ${unsafe}`)];
  const mixed = address.test(path) ? null : mixedWord(value);
  if (!mixed) return [];
  const { word, letter, alphabet } = mixed;
  return [
    error(
      file,
      path,
      `${found}, must not mix alphabets in a word: in ${quoted(word)} the "${letter}" is ${alphabet}`,
    ),
  ];
}
