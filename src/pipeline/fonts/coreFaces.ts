import { coreCharacters } from '#ui/fonts/coreCharacters.ts';

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Characters as CSS has them in `unicode-range`. */
export function unicodeRange(characters: string): string {
  const codes = Array.from(characters, (each) => each.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code - last[1] <= 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** Lines that give Adobe's file the height of a line that Google's other files of the family have. */
const asGoogles = ['  ascent-override: 102.4%;', '  descent-override: 40%;', '  line-gap-override: 0%;'];

function face(family: string, weight: string, file: string, more: readonly string[] = []): string {
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    '  font-style: normal;',
    '  font-display: optional;',
    `  font-weight: ${weight};`,
    `  src: url('./${file}') format('woff2');`,
    ...more,
    `  unicode-range: ${unicodeRange(coreCharacters)};`,
    '}',
    '',
  ].join('\n');
}

/** The style sheet of the core files. */
export function coreFaces(): string {
  return [
    '/* Written by `npm run data:fonts`. */',
    face('Source Sans 3 Variable', '400 600', 'core-sans.woff2', asGoogles),
    face('Source Serif 4', '400', 'core-serif.woff2'),
  ].join('\n');
}
