/** A library by a name that people know; our own code is 'the atlas'. */
export type Library = string;

/** What comes as several packages and is one thing to choose. */
const families: [RegExp, Library][] = [
  [/\/node_modules\/(react|react-dom|scheduler)\//, 'React'],
  [/\/node_modules\/@lingui\//, 'Lingui'],
  [/\/node_modules\/@tanstack\//, 'TanStack Query'],
];

/** Why a library over 10 kB gz is worth its weight before the map. */
export const reasons: Record<Library, string> = {
  React:
    'draws the panels, at build time and in the page, from one source; written pages are taken over as they are',
  'TanStack Query': 'each file once, kept, asked for again by hand; late code the same way',
};

export function libraryOf(id: string): Library {
  const family = families.find(([path]) => path.test(id));
  if (family) return family[1];
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? 'the atlas';
}
