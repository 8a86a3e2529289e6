import { coreCharacters } from '#ui/fonts/coreCharacters.ts';
import { unicodeRange } from '#ui/fonts/unicodeRange.ts';

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
