/**
 * The files of each language: `locales/<language>/<part>.json`. What every page needs is `common`; the others come with
 * the code that says their words: the page of the same name, the map, the dialog to embed a page. One file more, `head`,
 * is for the build alone.
 */
export const parts = ['common', 'about', 'data', 'map', 'embed'] as const;
export type Part = (typeof parts)[number];

export function isPart(name: string): name is Part {
  // As: `includes` of a tuple takes only its own words.
  return (parts as readonly string[]).includes(name);
}
