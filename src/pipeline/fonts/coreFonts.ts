import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { coreCharacters } from '#ui/fonts/coreCharacters.ts';

type Cut = {
  from: string;
  /** Weights that are kept of a variable font. */
  weights?: { min: number; max: number };
};

/** The file each is written to, and what it is cut from: Adobe's Source Sans and Google's Source Serif. */
const cuts: Record<string, Cut> = {
  'core-sans.woff2': {
    from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    weights: { min: 400, max: 600 },
  },
  'core-serif.woff2': {
    from: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
};

/**
 * Puts another name of equal length for the reserved one, as the Open Font License asks of a changed font. A font's
 * table of names has it in two forms: a byte or two for each letter. The line of copyright stays as it is.
 */
function renamed(font: Buffer): Buffer {
  let text = font.toString('latin1');
  for (const between of ['', '\0']) {
    const spread = (name: string): string => Array.from(name).join(between);
    for (const rest of [' Sans', ' Serif', 'Sans', 'Serif']) {
      text = text.replaceAll(spread(`Source${rest}`), spread(`Atlas_${rest}`));
    }
  }
  return Buffer.from(text, 'latin1');
}

/** Beside the names of the font itself: its copyright, its licence and where that is read. */
const preserveNameIds = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/**
 * The bytes of each core file by its name. Signs that only features of a font bring (ligatures, figures of equal
 * width in the serif) are left out.
 */
export async function coreFonts(): Promise<Map<string, Buffer>> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, Buffer>();
  for (const [file, { from, weights }] of Object.entries(cuts)) {
    const options = {
      noLayoutClosure: true,
      preserveNameIds,
      ...(weights && { variationAxes: { wght: weights } }),
    };
    const whole = readFileSync(resolve(from));
    // oxlint-disable-next-line no-await-in-loop -- they share one memory
    const cut = await subsetFont(whole, coreCharacters, { ...options, targetFormat: 'sfnt' });
    // oxlint-disable-next-line no-await-in-loop -- they share one memory
    files.set(file, await subsetFont(renamed(cut), coreCharacters, { ...options, targetFormat: 'woff2' }));
  }
  return files;
}
