import { defaultsOf, oneOf, optional, readAll, writeAll, type Table } from './parameter.ts';

/** Parts of an embed that can be left out; of the credits a short form stays. */
export const hideableParts = ['title', 'list', 'legend', 'search', 'memorials', 'events', 'credits'] as const;

/** When the map that moves is loaded: when somebody turns to it, or at once. */
export const loadModes = ['touch', 'eager'] as const;
/** The host's frame has a height of its own, or it follows the content's. */
export const heightModes = ['fixed', 'auto'] as const;
export const interactions = ['on', 'off'] as const;

/**
 * What the address of an embed says beside the parameters of every page (parameters.ts). All stand in `table`; each
 * has a default, what is unknown or of a bad form is ignored.
 */
export type EmbedParameters = {
  /** Parts left out, joined by commas in the order of `hideableParts`; "none" for nothing. */
  hide: string;
  /** The host's accent colour as six hexadecimal digits without "#", or null for the atlas's own. */
  accent: string | null;
  /** "atlas" for its own fonts, or names of fonts as in CSS (`Georgia, serif`); null for the device's own. */
  font: string | null;
  interaction: (typeof interactions)[number];
  height: (typeof heightModes)[number];
  load: (typeof loadModes)[number];
  /** A version of the facts that the site keeps (`1.0.0`), or null for the newest. */
  data: string | null;
};

/** Names of fonts as CSS takes them without quotation marks: nothing that could end a declaration. */
const fontPattern = /^[\p{L}\d][\p{L}\d ,-]{0,99}$/u;

const table: Table<EmbedParameters> = {
  hide: { default: 'search', read: readHidden, write: String },
  accent: optional((text) => (/^[\da-f]{6}$/i.test(text) ? text.toLowerCase() : null)),
  font: optional((text) => (fontPattern.test(text.trim()) ? text.trim() : null)),
  interaction: oneOf(interactions, 'on'),
  height: oneOf(heightModes, 'fixed'),
  load: oneOf(loadModes, 'touch'),
  data: optional((text) => (/^\d{1,4}(\.\d{1,4}){2}$/.test(text) ? text : null)),
};

export const defaultEmbedParameters = defaultsOf(table);

function readHidden(text: string): string {
  const asked = text.toLowerCase().split(',');
  return hideableParts.filter((part) => asked.includes(part)).join(',') || 'none';
}

export function readEmbedParameters(search: string): EmbedParameters {
  return readAll(table, new URLSearchParams(search));
}

/** `embed=1&hide=title&accent=7a1f1f`: `embed` always, of the others what is not at its default. */
export function writeEmbedParameters(parameters: EmbedParameters): string {
  return ['embed=1', ...writeAll(table, parameters)].join('&');
}
