import { isLanguage } from '#domain/language.ts';
import { citiesOfLinkId, cityIdPattern, linkId } from '#domain/linkId.ts';
import { readParameters, themes } from '#url/parameters.ts';
import { simplePages, type Page } from '#url/route.ts';
import { commandTypes, messageVersion, type Command, type ErrorCode, type Fault } from './message.ts';

/** What was understood of a message: a command, or what is wrong with it. */
export type Reading = { command: Command } | { fault: Fault };

/** The fields of a message by name: a Map, where no name has a meaning of its own, as `__proto__` has in an object. */
type Fields = ReadonlyMap<string, unknown>;

/** The longest command has fewer. */
const mostFields = 8;
/** Characters; the longest id of the data has 34. */
const longestId = 100;

const subjects = ['city', 'link', 'story', 'page'] as const;
const fieldsOf = {
  select: [...subjects, 'entry'],
  view: ['lon', 'lat', 'zoom'],
  theme: ['theme'],
  lang: ['lang'],
  year: ['from', 'to'],
} as const satisfies Record<Command['type'], readonly string[]>;

/**
 * Reads a message of the host page, which may be anything. Null where it is not addressed to the atlas (scripts of
 * all kinds send messages), or is one of our own that comes back. Only plain values are taken out of it, each by its
 * form, and nothing in it is ever shown, run or opened.
 */
export function readCommand(data: unknown): Reading | null {
  if (!isPlain(data) || !Object.hasOwn(data, 'atlas')) return null;
  const keys = Object.keys(data);
  if (keys.length > mostFields) return fault('field');
  // As: a plain object, each of whose own fields is still unknown.
  const fields: Fields = new Map(keys.map((key) => [key, (data as Record<string, unknown>)[key]]));
  if (fields.get('atlas') !== messageVersion) return fault('version', 'atlas');
  const given = fields.get('type');
  if (given === 'ready' || given === 'height' || given === 'error') return null;
  const type = commandTypes.find((each) => each === given);
  if (!type) return fault('command', 'type');
  const known: readonly string[] = ['atlas', 'type', ...fieldsOf[type]];
  return keys.every((key) => known.includes(key)) ? readers[type](fields) : fault('field');
}

function isPlain(data: unknown): data is object {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}

/** `field` is always a name of ours: what the host page wrote is not sent back. */
function fault(code: ErrorCode, field: string | null = null): Reading {
  return { fault: { code, field } };
}

const readers: Record<Command['type'], (fields: Fields) => Reading> = {
  select: readSelect,
  view: readView,
  theme: readTheme,
  lang: readLanguage,
  year: readYears,
};

function readSelect(fields: Fields): Reading {
  const [subject, ...others] = subjects.filter((name) => fields.has(name));
  if (!subject || others.length > 0) return fault('field', others[0] ?? null);
  const page = pageCalled(subject, fields.get(subject));
  if (!page) return fault('field', subject);
  const given = fields.get('entry') ?? null;
  const entry = typeof given === 'string' ? parameters({ entry: given }).entry : null;
  return entry === given ? { command: { type: 'select', page, entry } } : fault('field', 'entry');
}

function pageCalled(subject: (typeof subjects)[number], id: unknown): Page | null {
  if (id === null && subject !== 'page') return { name: 'start' };
  if (typeof id !== 'string' || id.length > longestId) return null;
  switch (subject) {
    case 'city':
    case 'story':
      return cityIdPattern.test(id) ? { name: subject, id } : null;
    case 'link': {
      const cities = citiesOfLinkId(id);
      return cities ? { name: 'link', id: linkId(...cities) } : null;
    }
    case 'page': {
      const name = (['start', ...simplePages] as const).find((each) => each === id);
      return name ? { name } : null;
    }
  }
}

function readView(fields: Fields): Reading {
  const values = ['zoom', 'lat', 'lon'].map((name) => fields.get(name));
  const isNumber = values.every((value) => typeof value === 'number');
  const view = isNumber ? parameters({ view: values.join('/') }).view : null;
  return view ? { command: { type: 'view', view } } : fault('field', 'view');
}

function readTheme(fields: Fields): Reading {
  const theme = themes.find((each) => each === fields.get('theme'));
  return theme ? { command: { type: 'theme', theme } } : fault('field', 'theme');
}

function readLanguage(fields: Fields): Reading {
  const lang = fields.get('lang');
  return isLanguage(lang) ? { command: { type: 'lang', lang } } : fault('field', 'lang');
}

function readYears(fields: Fields): Reading {
  const [from, to] = [fields.get('from'), fields.get('to')];
  if (!isYear(from)) return fault('field', 'from');
  if (!isYear(to)) return fault('field', 'to');
  return { command: { type: 'year', from, to } };
}

function isYear(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && parameters({ from: String(value) }).from === value);
}

/** As the address would take them: its table knows what is possible. */
function parameters(given: Record<string, string>): ReturnType<typeof readParameters> {
  return readParameters(`?${new URLSearchParams(given).toString()}`);
}
