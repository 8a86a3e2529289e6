import { languages, type Language } from '#domain/language.ts';
import { isoCountries } from './isoCountries.ts';
import { countryNameOverrides } from './countryNameOverrides.ts';

export type CountryNames = Record<string, Record<Language, string>>;

/** ICU shortens "island(s)" in Russian and "and" in English: a list to be read has room for the word. */
function inFull(name: string, language: Language): string {
  if (language === 'ru')
    return name
      .replace(/^о-ва /, 'Острова ')
      .replace(/^о-в /, 'Остров ')
      .replace(/о-ва/, 'острова');
  if (language === 'en') return name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ');
  return name;
}

/** The content of `src/i18n/generated/countries-*.json`: every ISO country in every language. */
export function countryNames(): CountryNames {
  const displays = languages.map((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return [language, names] as const;
  });
  const rows = isoCountries.map((code) => {
    const names = displays.map(([language, display]) => [
      language,
      inFull(display.of(code) ?? code, language),
    ]);
    return [code, { ...Object.fromEntries(names), ...countryNameOverrides[code] }];
  });
  return Object.fromEntries(rows);
}
