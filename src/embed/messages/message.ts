import type { Language } from '#domain/language.ts';
import type { Page, simplePages } from '#url/route.ts';
import type { Theme, View } from '#url/parameters.ts';

/**
 * What an embed and the page around it say to each other. Documented in docs/embed-messages.md, and as JSON Schema in
 * public/embed/messages.schema.json. A change that breaks a host page gets another number.
 */
export const messageVersion = 1;

type Message<Type extends string, Content> = { atlas: typeof messageVersion; type: Type } & Content;

/** What is chosen, by its id; `page` for the pages that have none. */
export type Subject =
  | { city: string }
  | { link: string }
  | { story: string }
  | { page: 'start' | (typeof simplePages)[number] };

/** From the host page. Where the subject is null, the start page is meant; without `entry` nothing is opened. */
export type CommandMessage =
  | Message<
      'select',
      (Subject | { city: null } | { link: null } | { story: null }) & { entry?: string | null }
    >
  | Message<'view', View>
  | Message<'theme', { theme: Theme }>
  | Message<'lang', { lang: Language }>
  | Message<'year', { from: number | null; to: number | null }>;

export const commandTypes = ['select', 'view', 'theme', 'lang', 'year'] as const;
type CommandType = (typeof commandTypes)[number];

/** Of another version; no such command; a field missing, unknown or of another form; no such place; too many at once. */
export type ErrorCode = 'version' | 'command' | 'field' | 'notFound' | 'flood';

/** To the host page. */
export type ToldMessage =
  | Message<'ready', Subject & { entry: string | null; lang: Language; commands: readonly CommandType[] }>
  | Message<'height', { height: number }>
  | Message<'select', Subject & { entry: string | null }>
  | Message<'view', View>
  | Message<'error', Fault>;

export type Fault = { code: ErrorCode; field: string | null };

/** A command as it was understood. */
export type Command =
  | { type: 'select'; page: Page; entry: string | null }
  | { type: 'view'; view: View }
  | { type: 'theme'; theme: Theme }
  | { type: 'lang'; lang: Language }
  | { type: 'year'; from: number | null; to: number | null };

/** What is to be told, with the page as the atlas knows it. */
export type Told =
  | { type: 'ready'; page: Page; entry: string | null; lang: Language; commands: readonly CommandType[] }
  | { type: 'height'; height: number }
  | { type: 'select'; page: Page; entry: string | null }
  | { type: 'view'; view: View }
  | { type: 'error'; fault: Fault };

/** Null where there is nothing to tell: of a page that is not found. */
export function messageOf(told: Told): ToldMessage | null {
  const atlas = messageVersion;
  switch (told.type) {
    case 'ready':
    case 'select': {
      const { page, ...rest } = told;
      const subject = subjectOf(page);
      return subject && { atlas, ...rest, ...subject };
    }
    case 'height':
      return { atlas, ...told };
    case 'view':
      return { atlas, type: 'view', ...told.view };
    case 'error':
      return { atlas, type: 'error', ...told.fault };
  }
}

function subjectOf(page: Page): Subject | null {
  switch (page.name) {
    case 'city':
      return { city: page.id };
    case 'link':
      return { link: page.id };
    case 'story':
      return { story: page.id };
    case 'start':
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
      return { page: page.name };
    case 'notFound':
      return null;
  }
}
