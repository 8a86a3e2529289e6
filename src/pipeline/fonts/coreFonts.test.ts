// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { coreCharacters } from '#ui/fonts/coreCharacters.ts';
import { unicodeRange } from '#ui/fonts/unicodeRange.ts';
import { coreFontsFolder, projectFolder } from '../generatedFiles.ts';
import { coreFonts } from './coreFonts.ts';

describe('the core fonts', () => {
  test('are what `npm run data:fonts` writes', async () => {
    const stale = [...(await coreFonts())].filter(
      ([file, content]) => !readFileSync(join(coreFontsFolder, file)).equals(content),
    );
    expect(stale.map(([file]) => file)).toEqual([]);
  }, 60_000);

  test('bear their licence, and the reserved name in the line of copyright alone', async () => {
    for (const file of ['core-sans.woff2', 'core-serif.woff2']) {
      // oxlint-disable-next-line no-await-in-loop -- they share one memory
      const font = await subsetFont(readFileSync(join(coreFontsFolder, file)), coreCharacters, {
        targetFormat: 'sfnt',
        noLayoutClosure: true,
        preserveNameIds: Array.from({ length: 26 }, (_, id) => id),
      });
      const text = font.toString('latin1').replaceAll('\0', '');
      expect(text).toContain('scripts.sil.org/OFL');
      expect(text).toContain('Atlas_');
      expect(text).not.toMatch(/Source ?(Sans|Serif)(?! Project)/);
    }
  }, 60_000);

  test.each(languages)('hold all that the pages say in %s', (language) => {
    const folder = join(projectFolder, 'src/i18n/locales', language);
    const said = readdirSync(folder)
      .map((part) => readFileSync(join(folder, part), 'utf8'))
      .join('');
    // ⌘ is said on a Mac alone, whose own letters have it.
    const known = `${coreCharacters}\n⌘`;
    const missing = [...new Set(said)].filter((each) => !known.includes(each));
    expect(missing).toEqual([]);
  });

  test('name each character once', () => {
    expect(new Set(coreCharacters).size).toBe(Array.from(coreCharacters).length);
  });

  test('are asked for by ranges', () => {
    expect(unicodeRange('cbaé№')).toBe('U+0061-0063, U+00E9, U+2116');
  });
});
