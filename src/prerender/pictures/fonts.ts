/** Fonts of the share pictures. The drawing library takes no WOFF, so these are not the page's own files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readTrueType, type TrueType } from './trueType.ts';

/** `size`: how large it is set, beside Source Serif, to look as large. */
export type Font = { family: string; weight: number; file: string; size: number; read: () => TrueType };

const packages = createRequire(import.meta.url);

function font(family: string, weight: number, file: string, size = 1): Font {
  let read: TrueType | null = null;
  return { family, weight, file, size, read: () => (read ??= readTrueType(readFileSync(file))) };
}

function fromPackage(name: string, family: string, style: string, size?: number): Font {
  const file = `${family.replaceAll(' ', '')}_${style}.ttf`;
  const path = packages.resolve(`@expo-google-fonts/${name}/${style}/${file}`);
  return font(family, Number.parseInt(style, 10), path, size);
}

const ownFile = (family: string): string =>
  join(import.meta.dirname, 'fonts', `${family.replaceAll(' ', '')}-names.ttf`);

export const serif = fromPackage('source-serif-4', 'Source Serif 4', '400Regular');
export const boldSerif = fromPackage('source-serif-4', 'Source Serif 4', '500Medium');
export const sans = fromPackage('source-sans-3', 'Source Sans 3', '400Regular');
export const boldSans = fromPackage('source-sans-3', 'Source Sans 3', '600SemiBold');

const chinese = font('Noto Serif SC', 500, ownFile('Noto Serif SC'), 0.94);
const japanese = font('Noto Serif JP', 500, ownFile('Noto Serif JP'), 0.94);
const korean = font('Noto Serif KR', 500, ownFile('Noto Serif KR'), 0.94);

/** Fonts for names as they stand there, the first that has all letters is taken. */
const ofOtherScripts = [
  fromPackage('noto-naskh-arabic', 'Noto Naskh Arabic', '500Medium', 1.12),
  fromPackage('noto-serif-hebrew', 'Noto Serif Hebrew', '500Medium'),
  fromPackage('noto-serif-devanagari', 'Noto Serif Devanagari', '500Medium'),
  fromPackage('noto-sans-thai', 'Noto Sans Thai', '500Medium'),
  fromPackage('noto-sans-georgian', 'Noto Sans Georgian', '500Medium', 0.95),
  fromPackage('noto-sans-armenian', 'Noto Sans Armenian', '500Medium', 0.95),
];

/** Chinese and Japanese write some signs differently: the language decides before the letters do. */
const ofLanguage: Partial<Record<string, Font>> = { zh: chinese, ja: japanese, ko: korean };

/**
 * Vowel signs of India that are written before the letter they follow in speech: the drawing library
 * (resvg 2.6) forgets their width, and the letters run into each other.
 */
const signBefore =
  /[\u093F\u09BF\u09C7\u09C8\u0ABF\u0A3F\u0BC6-\u0BC8\u0BCA-\u0BCC\u0D46-\u0D48\u0D4A-\u0D4C]/;

/** The font that has every letter of a name in a language; null where none has, or where they cannot be drawn. */
export function fontFor(text: string, language: string): Font | null {
  if (signBefore.test(text)) return null;
  const own = ofLanguage[language.split('-')[0] ?? ''];
  const candidates = [serif, ...(own ? [own] : []), ...ofOtherScripts];
  return candidates.find((each) => Array.from(text).every((letter) => each.read().has(letter))) ?? null;
}

export function allFonts(): Font[] {
  return [serif, boldSerif, sans, boldSans, chinese, japanese, korean, ...ofOtherScripts];
}
