import { baseLanguage, languages, type Language } from '#domain/language.ts';
import { citiesOfLinkId, cityIdPattern, linkId } from '#domain/linkId.ts';

/** Attributes that say what is shown; the first one that is set counts. */
export const subjects = ['city', 'link', 'story', 'page'] as const;
/** Attributes that stand in the frame's address under their own names. It is the embed that reads them. */
export const queryNames = [
  'theme',
  'projection',
  'map',
  'view',
  'entry',
  'from',
  'to',
  'status',
  'country',
  'hide',
  'accent',
  'font',
  'interaction',
  'load',
  'data',
] as const;

/** The value of an attribute, or null. */
export type Attributes = (name: string) => string | null;

export type Shown = { name: (typeof subjects)[number]; id: string };

/** Null: the start page. Nothing that is no id gets into a path. */
export function shownBy(attribute: Attributes): Shown | null {
  const name = subjects.find((each) => attribute(each));
  const id = name && idOf(name, attribute(name)?.trim().toLowerCase() ?? '');
  return name && id && id !== 'start' ? { name, id } : null;
}

function idOf(name: Shown['name'], text: string): string | null {
  if (name !== 'link') return cityIdPattern.test(text) ? text : null;
  const cities = citiesOfLinkId(text);
  return cities && linkId(...cities);
}

/** The language of the first tag that the atlas speaks: `fr` of "fr-CA". */
export function languageOf(tags: readonly (string | null | undefined)[]): Language {
  const codes = tags.map((tag) => tag?.toLowerCase().split('-')[0]);
  const known = codes.flatMap((code) => languages.filter((language) => language === code));
  return known[0] ?? baseLanguage;
}

/** `site`: where the atlas is, with its last slash. */
export function frameAddress(attribute: Attributes, language: Language, site: string): string {
  const shown = shownBy(attribute);
  const path = !shown ? '' : shown.name === 'page' ? `${shown.id}/` : `${shown.name}/${shown.id}/`;
  const address = new URL(`${language}/${path}`, site);
  const query = address.searchParams;
  query.set('embed', '1');
  for (const name of queryNames) {
    const value = attribute(name);
    if (value) query.set(name, value);
  }
  if (attribute('height') === 'auto') query.set('height', 'auto');
  return address.href;
}
