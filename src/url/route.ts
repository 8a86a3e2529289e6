/** Where the reader is: the path of an address, below the base path and the language. */
export type Page =
  | { name: 'start' }
  | { name: 'city'; id: string }
  | { name: 'link'; id: string }
  | { name: 'story'; id: string }
  | { name: 'cities' }
  | { name: 'movement' }
  | { name: 'about' }
  | { name: 'data' }
  | { name: 'notFound'; path: string };

export const simplePages = ['cities', 'movement', 'about', 'data'] as const;
type SimplePage = (typeof simplePages)[number];

function isSimplePage(name: string): name is SimplePage {
  return (simplePages as readonly string[]).includes(name);
}

/** `segments`: the parts of the path behind the language, decoded. */
export function pageOf(segments: string[]): Page {
  const [name, id, ...rest] = segments;
  const notFound: Page = { name: 'notFound', path: segments.join('/') };
  if (name === undefined) return { name: 'start' };
  if (rest.length > 0) return notFound;
  if (id === undefined) return isSimplePage(name) ? { name } : notFound;
  switch (name) {
    case 'city':
    case 'link':
    case 'story':
      return { name, id };
    default:
      return notFound;
  }
}

export function segmentsOf(page: Page): string[] {
  switch (page.name) {
    case 'start':
      return [];
    case 'city':
    case 'link':
    case 'story':
      return [page.name, page.id];
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
      return [page.name];
    case 'notFound':
      return page.path === '' ? [] : page.path.split('/');
  }
}
