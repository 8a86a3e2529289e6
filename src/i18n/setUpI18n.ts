import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { baseLanguage, type Language } from '#domain/language.ts';
import { loadCountryNames } from './countryNames.ts';

/** One catalogue per language: a new file here is a new language. Each is its own chunk. */
const catalogues = import.meta.glob<Record<string, unknown>>('./locales/*.json', { import: 'default' });

/** Loads a catalogue and makes its language the page's. The old language stays until the new one is there. */
export async function switchLanguage(language: Language): Promise<void> {
  const load = catalogues[`./locales/${language}.json`];
  if (!load) throw new Error(`no catalogue for ${language}`);
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const [catalogue] = await Promise.all([load(), loadCountryNames(language)]);
    i18next.addResourceBundle(language, 'translation', catalogue);
  }
  await i18next.changeLanguage(language);
}

/** Call once, before the first render. A catalogue that does not come is replaced by the English one. Throws where that does not come either. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: baseLanguage,
    resources: {},
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  try {
    await switchLanguage(language);
  } catch (error) {
    if (language === baseLanguage) throw error;
    await switchLanguage(baseLanguage);
  }
}
