/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A thing of schema.org as JSON-LD. */
export type Thing = { readonly '@type': string; readonly [key: string]: Json };

/** What stands in the head of a page. */
export type Tag =
  | { tag: 'title'; text: string }
  | { tag: 'meta'; name: string; content: string; media?: string }
  | { tag: 'property'; property: string; content: string }
  | {
      tag: 'link';
      rel: string;
      href: string;
      hreflang?: string;
      type?: string;
      sizes?: string;
      title?: string;
    }
  | { tag: 'jsonLd'; things: readonly Thing[] };
