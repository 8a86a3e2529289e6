// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { coreCharacters } from '#ui/fonts/coreCharacters.ts';
import { coreFontsFolder, projectFolder } from '../generatedFiles.ts';
import { unicodeRange } from './coreFaces.ts';
import { coreFonts } from './coreFonts.ts';

describe('the core fonts', () => {
  test('are what `npm run data:fonts` writes', async () => {
    const stale = [...(await coreFonts())].filter(
      ([file, content]) => !readFileSync(join(coreFontsFolder, file)).equals(content),
    );
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  test.each(languages)('hold all that the pages say in %s', (language) => {
    const folder = join(projectFolder, 'src/i18n/locales', language);
    const said = readdirSync(folder)
      .map((part) => readFileSync(join(folder, part), 'utf8'))
      .join('');
    const missing = [...new Set(said)].filter((each) => each !== '\n' && !coreCharacters.includes(each));
    expect(missing).toEqual([]);
  });

  test('name each character once', () => {
    expect(new Set(coreCharacters).size).toBe(Array.from(coreCharacters).length);
  });

  test('are asked for by ranges', () => {
    expect(unicodeRange('cbaé№')).toBe('U+0061-0063, U+00E9, U+2116');
  });
});
