import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#domain/language.ts';
import { compiledWords, flatWords, type Words } from './compileCatalogues.ts';
import { parts } from './parts.ts';

const files = import.meta.glob<Words>('./locales/*/*.json', { import: 'default', eager: true });
/** With the file that only the build reads. */
const fileNames = [...parts, 'head'].map((part) => `${part}.json`).toSorted();

type Tokens = ReturnType<typeof compiledWords>[string];
/** A sentence, or one form of a plural: its placeholders by name, and its words without them. */
type Said = { placeholders: string[]; words: string; text: string };

function said(tokens: Tokens): Said {
  const placeholders = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token[0]])).toSorted();
  const text = tokens.map((token) => (typeof token === 'string' ? token : `{${token.join()}}`)).join('');
  return { placeholders, words: tokens.filter((token) => typeof token === 'string').join(''), text };
}

/** A language's sentences by key, each with its forms; '' is the form of what is no plural. Throws where one is no ICU MessageFormat. */
function sentences(language: Language): Map<string, Map<string, Said>> {
  const all = new Map<string, Map<string, Said>>();
  for (const name of fileNames) {
    const words = compiledWords(files[`./locales/${language}/${name}`] ?? {});
    for (const [key, tokens] of Object.entries(words)) {
      if (all.has(key)) throw new Error(`${key} stands in two files of ${language}`);
      const [first] = tokens;
      const isPlural = tokens.length === 1 && Array.isArray(first) && first[1] === 'plural';
      // As: a plural's third part is its forms, and how much is taken off the number.
      const forms = isPlural
        ? Object.entries(first[2] as Record<string, Tokens>).filter(([form]) => form !== 'offset')
        : [['', tokens] as const];
      all.set(key, new Map(forms.map(([form, inForm]) => [form, said(inForm)])));
    }
  }
  return all;
}

/** All that a language says, sentence by sentence and form by form. */
function texts(language: Language): { key: string; form: string; said: Said }[] {
  return [...sentences(language)].flatMap(([key, forms]) =>
    Array.from(forms, ([form, inForm]) => ({ key, form, said: inForm })),
  );
}

const english = sentences('en');

/** The English text that a text is to be held against. */
function original(key: string, form: string): Said | undefined {
  const forms = english.get(key);
  return forms?.get(form) ?? forms?.get('other');
}

/** Every key behind the name of its file. */
function keys(language: Language): string[] {
  return fileNames
    .flatMap((name) =>
      flatWords(files[`./locales/${language}/${name}`] ?? {}).map(([key]) => `${name}: ${key}`),
    )
    .toSorted();
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
  '{number}\u00a0km',
  '{number}\u00a0million',
  '{hours}\u00a0h',
  '{minutes}\u00a0min',
]);

describe.each(languages.filter((language) => language !== 'en'))('the catalogue %s', (language) => {
  test('says all that the English one says, and nothing else', () => {
    expect(keys(language)).toEqual(keys('en'));
  });

  test('has the same placeholders in every sentence, and a plural where English has one', () => {
    const wrong: string[] = [];
    for (const { key, form, said: own } of texts(language)) {
      const expected = original(key, form)?.placeholders.join();
      // A form of a plural may leave the number out.
      const isShort = form !== '' && expected === 'count' && own.placeholders.length === 0;
      if (!isShort && own.placeholders.join() !== expected) wrong.push(`${key}: ${own.text}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is translated', () => {
    const isAllowed = (key: string, { words, text }: Said): boolean =>
      !/\p{L}/u.test(words) ||
      key.startsWith('language.names.') ||
      (language === 'fr' && sharedWithFrench.has(text));
    const same = texts(language).filter(
      ({ key, form, said: own }) => own.text === original(key, form)?.text && !isAllowed(key, own),
    );
    expect(same.map(({ key, said: own }) => `${key}: ${own.text}`)).toEqual([]);
  });
});

describe.each(languages)('the catalogue %s', (language) => {
  test('has the files that are loaded, and no others', () => {
    expect(readdirSync(`src/i18n/locales/${language}`).toSorted()).toEqual(fileNames);
  });

  test('has the plural forms of its language', () => {
    const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...sentences(language)]
      .map(([key, forms]) => ({ key, forms: [...forms.keys()].toSorted() }))
      .filter(({ forms }) => forms.join() !== '' && forms.join() !== expected.join());
    expect(wrong).toEqual([]);
  });

  test('has plain placeholders, and plurals by their count alone: Chromium writes no Kazakh numbers', () => {
    const bad = fileNames
      .flatMap((name) => flatWords(files[`./locales/${language}/${name}`] ?? {}))
      .filter(([, text]) => /\{\s*\w+\s*,|#/.test(text.replace(/^\{count, plural, /, '')));
    expect(bad).toEqual([]);
  });

  test('has no empty text and none with spaces round it', () => {
    const bad = texts(language).filter(({ said: { text } }) => text.trim() === '' || text.trim() !== text);
    expect(bad).toEqual([]);
  });
});

test('French has a no-break space before : and inside « », a narrow one before ; ? !', () => {
  const bad = texts('fr').filter(({ said: { text } }) =>
    /[^\u00A0]:(?![/\w])|[^\u202F][;?!]|«[^\u00A0]|[^\u00A0]»/.test(text),
  );
  expect(bad).toEqual([]);
});

test('Kazakh is written in Kazakh letters: no Latin twins of Cyrillic ones inside its words', () => {
  const bad = [...texts('kk'), ...texts('ru')].filter(({ said: { words } }) =>
    /[\u0400-\u04FF][a-z]|[a-z][\u0400-\u04FF]/i.test(words),
  );
  expect(bad).toEqual([]);
});
