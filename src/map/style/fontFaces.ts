import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansCyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifItalicCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?url';
import serifItalicCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-italic.woff2?url';
import serifItalicLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import serifItalicLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';
import { coreCharacters } from '#ui/fonts/coreCharacters.ts';
import coreSans from '#ui/fonts/generated/core-sans.woff2?url';
import coreSerif from '#ui/fonts/generated/core-serif.woff2?url';
import { unicodeRange } from '#ui/fonts/unicodeRange.ts';

type Subset = 'latin' | 'latinExt' | 'cyrillic' | 'cyrillicExt';

/**
 * Characters of each file behind the core ones, as the font packages state them. Where two files hold a character the
 * earlier one draws it. Of Kazakh, "cyrillic" holds ұ Ұ і І, "cyrillicExt" the other letters.
 */
const ranges: Record<Subset, string[]> = {
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  cyrillicExt: ['U+0460-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F', 'U+FE2E-FE2F'],
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  latinExt: [
    'U+0100-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+02CE-02D7',
    'U+02DD-02FF',
    'U+1D00-1DBF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+2020',
    'U+20A0-20AB',
    'U+20AD-20C4',
    'U+2113',
    'U+2C60-2C7F',
    'U+A720-A7FF',
  ],
};

const coreRange = unicodeRange(coreCharacters).split(', ');

/** MapLibre loads the files itself and takes an address relative to no page. */
const absolute = (url: string): string => new URL(url, window.location.href).href;

/** `core`: the file that the page itself is painted with. */
function faces(urls: Record<Subset, string>, core?: string) {
  // Object.entries forgets that the keys are subsets.
  const entries = Object.entries(urls) as [Subset, string][];
  const behind = entries.map(([subset, url]) => ({ url: absolute(url), 'unicode-range': ranges[subset] }));
  return core === undefined ? behind : [{ url: absolute(core), 'unicode-range': coreRange }, ...behind];
}

/** Names for `text-font`. MapLibre draws a variable file at its regular weight only. */
export const mapFonts = {
  sans: ['Source Sans 3'],
  serif: ['Source Serif 4'],
  serifItalic: ['Source Serif 4 Italic'],
} as const satisfies Record<string, string[]>;

/** The self-hosted fonts of the map; each file is fetched when one of its characters is drawn. */
export function fontFaces(): FontFacesSpecification {
  return {
    'Source Sans 3': faces(
      {
        latin: sansLatin,
        cyrillic: sansCyrillic,
        cyrillicExt: sansCyrillicExt,
        latinExt: sansLatinExt,
      },
      coreSans,
    ),
    'Source Serif 4': faces(
      {
        latin: serifLatin,
        cyrillic: serifCyrillic,
        cyrillicExt: serifCyrillicExt,
        latinExt: serifLatinExt,
      },
      coreSerif,
    ),
    'Source Serif 4 Italic': faces({
      latin: serifItalicLatin,
      cyrillic: serifItalicCyrillic,
      cyrillicExt: serifItalicCyrillicExt,
      latinExt: serifItalicLatinExt,
    }),
  };
}
