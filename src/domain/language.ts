/** The atlas speaks these languages; the order is the order of the language switch. */
export const languages = ['en', 'ru', 'kk', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The language that every text has, and to which the others fall back visibly. */
export const baseLanguage = 'en' satisfies Language;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}
