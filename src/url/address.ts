import { baseLanguage, isLanguage, type Language } from '#domain/language.ts';
import { cityIdPattern, citiesOfLinkId, linkId } from '#domain/linkId.ts';
import { readParameters, writeParameters, type Parameters } from './parameters.ts';
import { pageOf, segmentsOf, type Page } from './route.ts';

/** A whole address of the atlas, read: language, page and parameters. */
export type Address = { language: Language; page: Page; parameters: Parameters };

export type Location = { pathname: string; search: string };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Reads an address below `basePath` ("/" or "/atlas/"). Never throws: what cannot be read becomes
 * the default or the page "notFound". A path without a language gets `preferred`.
 */
export function readAddress(
  location: Location,
  basePath: string,
  preferred: Language = baseLanguage,
): Address {
  // The base path may come without its last slash.
  const path = `${location.pathname}/`;
  const below = path.startsWith(basePath) ? path.slice(basePath.length) : path;
  const parts = below
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html')
    // Ids and names of pages have no capitals: one typed by hand is forgiven.
    .map((part) => decode(part).toLowerCase());
  const [first] = parts;
  const hasLanguage = isLanguage(first);
  return {
    language: hasLanguage ? first : preferred,
    page: canonicalPage(pageOf(hasLanguage ? parts.slice(1) : parts)),
    parameters: readParameters(location.search),
  };
}

/** A link whose cities stand in the other order is the same link; an id of no possible form is found nowhere. */
function canonicalPage(page: Page): Page {
  switch (page.name) {
    case 'link': {
      const cities = citiesOfLinkId(page.id);
      return cities ? { name: 'link', id: linkId(...cities) } : { name: 'notFound', path: `link/${page.id}` };
    }
    case 'city':
    case 'story':
      return cityIdPattern.test(page.id) ? page : { name: 'notFound', path: `${page.name}/${page.id}` };
    case 'start':
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
    case 'notFound':
      return page;
  }
}

/** The path and query of an address, below `basePath`. */
export function writeAddress({ language, page, parameters }: Address, basePath: string): string {
  const path = [language, ...segmentsOf(page).map(encodeURIComponent)].join('/');
  return `${basePath}${path}/${writeParameters(parameters)}`;
}

/** The first language of the browser that the atlas speaks. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const codes = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find((code) => isLanguage(code)) ?? baseLanguage;
}

/** The page one goes to: what is chosen changes, theme, projection, kind of map and filter stay, the view is chosen anew. */
export function toPage(address: Address, page: Page, entry: string | null = null): Address {
  return { ...address, page, parameters: { ...address.parameters, view: null, entry } };
}
