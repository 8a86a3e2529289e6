import type about from './locales/en/about.json';
import type common from './locales/en/common.json';
import type data from './locales/en/data.json';
import type embed from './locales/en/embed.json';
import type head from './locales/en/head.json';
import type map from './locales/en/map.json';

type KeysOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${KeysOf<Words[Key]>}`;
}[keyof Words & string];

type English = typeof common & typeof about & typeof data & typeof embed & typeof head & typeof map;

/** A sentence of the catalogues by its path: `city.links`. Any other fails to compile. */
export type MessageKey = KeysOf<English>;

/** Says a sentence in one language. `values` fill its placeholders; `count` chooses the form of a plural. */
export type TFunction = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
