import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#domain/language.ts';
import en from './locales/en.json';
import fr from './locales/fr.json';
import kk from './locales/kk.json';
import ru from './locales/ru.json';

type Catalogue = { [key: string]: string | Catalogue };
const catalogues: Record<Language, Catalogue> = { en, ru, kk, fr };
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

function flat(catalogue: Catalogue, path = ''): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') entries.set(path + key, value);
    else for (const [inner, text] of flat(value, `${path}${key}.`)) entries.set(inner, text);
  }
  return entries;
}

const texts = (language: Language): Map<string, string> => flat(catalogues[language]);

/** Keys with their plural suffix taken off. */
function sentences(language: Language): Set<string> {
  return new Set([...texts(language).keys()].map((key) => key.replace(pluralSuffix, '')));
}

function pluralForms(language: Language): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of texts(language).keys()) {
    const form = pluralSuffix.exec(key)?.[1];
    if (!form) continue;
    const base = key.replace(pluralSuffix, '');
    forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return forms;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').toSorted();
}

/** Words and signs that French shares with English. */
const sharedWithFrench = new Set([
  'Borough',
  'District',
  'Monument',
  'Sculpture',
  'Festival',
  'Organisation',
  'Suspension',
  'Source',
  'Sources',
  'Population',
  'Globe',
  'N',
  'S',
  'E',
  '{{number}}\u00a0km',
  '{{number}}\u00a0million',
  '{{hours}}\u00a0h',
  '{{minutes}}\u00a0min',
]);
const isSign = (text: string): boolean => !/\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));

describe.each(languages.filter((language) => language !== 'en'))('the catalogue %s', (language) => {
  test('says all that the English one says, and nothing else', () => {
    expect([...sentences(language)].toSorted()).toEqual([...sentences('en')].toSorted());
  });

  test('has the same placeholders in every sentence', () => {
    const english = texts('en');
    const wrong: string[] = [];
    for (const [key, text] of texts(language)) {
      const original = english.get(key) ?? english.get(key.replace(pluralSuffix, '_other'));
      if (original === undefined) continue;
      // "One" of a plural may leave the number out.
      const isShort =
        pluralSuffix.test(key) &&
        placeholders(original).join() === 'count' &&
        placeholders(text).length === 0;
      if (!isShort && placeholders(text).join() !== placeholders(original).join())
        wrong.push(`${key}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is translated', () => {
    const english = texts('en');
    const isAllowed = (key: string, text: string): boolean =>
      isSign(text) || key.startsWith('language.names.') || (language === 'fr' && sharedWithFrench.has(text));
    const same = [...texts(language)].filter(
      ([key, text]) => text === english.get(key) && !isAllowed(key, text),
    );
    expect(same.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe.each(languages)('the catalogue %s', (language) => {
  test('has the plural forms of its language', () => {
    const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...pluralForms(language)].filter(
      ([, forms]) => forms.toSorted().join() !== expected.join(),
    );
    expect(wrong).toEqual([]);
  });

  test('has no empty text and none with spaces round it', () => {
    const bad = [...texts(language)].filter(([, text]) => text.trim() === '' || text.trim() !== text);
    expect(bad).toEqual([]);
  });
});

test('French has no-break spaces before : ; ? ! and inside « »', () => {
  const bad = [...texts('fr')].filter(([, text]) =>
    /[^\u00A0\u202F][:;?!](?![/\w])|« |«[^\u00A0\u202F]|[^\u00A0\u202F]»/.test(text),
  );
  expect(bad).toEqual([]);
});

test('Kazakh is written in Kazakh letters: no Latin twins of Cyrillic ones inside its words', () => {
  const bad = [...texts('kk'), ...texts('ru')].filter(([, text]) =>
    /[\u0400-\u04FF][a-z]|[a-z][\u0400-\u04FF]/i.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
  );
  expect(bad).toEqual([]);
});
