import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommand } from './readCommand.ts';

/** As it comes over: a message is copied by the structured clone on its way. */
const read = (data: unknown) => readCommand(structuredClone(data));
const message = (type: unknown, rest: object = {}) => ({ atlas: 1, type, ...rest });
const fault = (code: string, field: string | null) => ({ fault: { code, field } });

describe('a command is understood', () => {
  test.each([
    [{ city: 'almaty' }, { page: { name: 'city', id: 'almaty' }, entry: null }],
    [{ link: 'rennes--almaty' }, { page: { name: 'link', id: 'almaty--rennes' }, entry: null }],
    [
      { story: 'almaty-rennes', entry: 'x-1' },
      { page: { name: 'story', id: 'almaty-rennes' }, entry: 'x-1' },
    ],
    [
      { page: 'movement', entry: null },
      { page: { name: 'movement' }, entry: null },
    ],
    [{ city: null }, { page: { name: 'start' }, entry: null }],
    [{ page: 'start' }, { page: { name: 'start' }, entry: null }],
  ])('select %o', (given, expected) => {
    expect(read(message('select', given))).toEqual({ command: { type: 'select', ...expected } });
  });

  test('view, theme, lang and year', () => {
    const view = { lon: 76.9, lat: 43.2, zoom: 4 };
    expect(read(message('view', view))).toEqual({ command: { type: 'view', view } });
    expect(read(message('theme', { theme: 'night' }))).toEqual({
      command: { type: 'theme', theme: 'night' },
    });
    expect(read(message('lang', { lang: 'kk' }))).toEqual({ command: { type: 'lang', lang: 'kk' } });
    expect(read(message('year', { from: 1957, to: null }))).toEqual({
      command: { type: 'year', from: 1957, to: null },
    });
  });
});

describe('what is not addressed to the atlas is not answered', () => {
  test.each([
    [null],
    [undefined],
    ['{"atlas":1,"type":"select","city":"almaty"}'],
    [1],
    [[]],
    [[message('theme', { theme: 'night' })]],
    [new Map([['atlas', 1]])],
    [new Date()],
    [{}],
    [{ type: 'theme', theme: 'night' }],
    [{ source: 'react-devtools', payload: {} }],
  ])('%o', (data) => {
    expect(read(data)).toBeNull();
  });

  test('nor one of the atlas’s own messages that comes back: two pages would never stop', () => {
    for (const type of ['ready', 'height', 'error'])
      expect(read(message(type, { code: 'flood' }))).toBeNull();
  });
});

describe('what is wrong is refused, and the field named', () => {
  test.each([
    [{ atlas: 2, type: 'theme', theme: 'night' }, 'version', 'atlas'],
    [{ atlas: '1', type: 'theme', theme: 'night' }, 'version', 'atlas'],
    [message('open', { href: 'https://example.org' }), 'command', 'type'],
    [message('constructor'), 'command', 'type'],
    [message('__proto__'), 'command', 'type'],
    [message(['select'], { city: 'almaty' }), 'command', 'type'],
    [message('select'), 'field', null],
    [message('select', { city: 'almaty', link: 'almaty--rennes' }), 'field', 'link'],
    [message('select', { city: '../../evil' }), 'field', 'city'],
    [message('select', { city: 'https://example.org' }), 'field', 'city'],
    [message('select', { city: 'javascript:alert(1)' }), 'field', 'city'],
    [message('select', { city: '<img src=x onerror=alert(1)>' }), 'field', 'city'],
    [message('select', { city: 'almaty\u0000' }), 'field', 'city'],
    [message('select', { city: 'almaty\n' }), 'field', 'city'],
    [message('select', { city: 'a'.repeat(101) }), 'field', 'city'],
    [message('select', { city: undefined }), 'field', 'city'],
    [message('select', { city: { toString: 'almaty' } }), 'field', 'city'],
    [message('select', { link: 'almaty--almaty' }), 'field', 'link'],
    [message('select', { link: 'almaty' }), 'field', 'link'],
    [message('select', { page: 'constructor' }), 'field', 'page'],
    [message('select', { page: null }), 'field', 'page'],
    [message('select', { city: 'almaty', entry: '<b>' }), 'field', 'entry'],
    [message('select', { city: 'almaty', entry: 7 }), 'field', 'entry'],
    [message('select', { city: 'almaty', html: '<b>hello</b>' }), 'field', null],
    [message('view', { lon: 0, lat: 91, zoom: 3 }), 'field', 'view'],
    [message('view', { lon: Number.NaN, lat: 0, zoom: 3 }), 'field', 'view'],
    [message('view', { lon: Infinity, lat: 0, zoom: 3 }), 'field', 'view'],
    [message('view', { lon: '0', lat: 0, zoom: 3 }), 'field', 'view'],
    [message('view', { lon: [0], lat: 0, zoom: 3 }), 'field', 'view'],
    [message('view', { lat: 0, zoom: 3 }), 'field', 'view'],
    [message('theme', { theme: 'dark' }), 'field', 'theme'],
    [message('lang', { lang: 'de' }), 'field', 'lang'],
    [message('lang', { lang: 'toString' }), 'field', 'lang'],
    [message('year', { from: 1957 }), 'field', 'to'],
    [message('year', { from: '1957', to: null }), 'field', 'from'],
    [message('year', { from: 1957.5, to: null }), 'field', 'from'],
    [message('year', { from: 1957, to: -1 }), 'field', 'to'],
  ])('%o', (data, code, field) => {
    expect(read(data)).toEqual(fault(code, field));
  });
});

describe('known tricks', () => {
  // `JSON.parse` makes `__proto__` a field of its own, and the structured clone keeps it.
  const poisoned = JSON.parse(
    '{"atlas":1,"type":"select","city":"almaty","__proto__":{"theme":"night"},"constructor":{"prototype":{"x":1}}}',
  ) as unknown;

  test('fields that would reach a prototype are refused and change none', () => {
    expect(read(poisoned)).toEqual(fault('field', null));
    expect('x' in {}).toBe(false);
    expect('theme' in {}).toBe(false);
  });

  test('what a page has put on the prototype of all objects counts for nothing', () => {
    Object.assign(Object.prototype, { atlas: 1, type: 'theme', theme: 'night', city: 'almaty' });
    try {
      expect(read({})).toBeNull();
      expect(read({ atlas: 1 })).toEqual(fault('command', 'type'));
      expect(read({ atlas: 1, type: 'select' })).toEqual(fault('field', null));
      expect(read({ atlas: 1, type: 'theme' })).toEqual(fault('field', 'theme'));
    } finally {
      for (const name of ['atlas', 'type', 'theme', 'city']) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  test('an object with another prototype is none of ours', () => {
    expect(readCommand(Object.create({ atlas: 1, type: 'theme', theme: 'night' }))).toBeNull();
    expect(readCommand(Object.create(null))).toBeNull();
  });

  test('a message that contains itself is refused', () => {
    const circle: Record<string, unknown> = message('select');
    circle['city'] = circle;
    expect(read(circle)).toEqual(fault('field', 'city'));
    const view: Record<string, unknown> = message('view', { lat: 0, zoom: 1 });
    view['lon'] = [view];
    expect(read(view)).toEqual(fault('field', 'view'));
  });

  test('a huge message is refused by its number of fields or the length of a text', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, index]));
    expect(read(message('select', many))).toEqual(fault('field', null));
    expect(read(message('select', { city: 'a'.repeat(10_000_000) }))).toEqual(fault('field', 'city'));
    expect(read(message('select', { city: 'almaty', entry: 'a'.repeat(10_000_000) }))).toEqual(
      fault('field', 'entry'),
    );
    expect(read(message('x'.repeat(10_000_000)))).toEqual(fault('command', 'type'));
  });

  test('no field of the host’s own naming is told back', () => {
    expect(JSON.stringify(read(message('theme', { theme: 'night', '<img onerror=x>': 1 })))).not.toContain(
      'img',
    );
  });
});

test('whatever comes, nothing is thrown, and only what the address could say gets through', () => {
  const field = fc.constantFrom('city', 'link', 'story', 'page', 'entry', 'theme', 'lang', 'lon', 'from');
  const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('almaty', 'night', null));
  const type = fc.oneof(fc.constantFrom('select', 'view', 'theme', 'lang', 'year'), fc.anything());
  fc.assert(
    fc.property(type, fc.dictionary(field, value), (given, fields) => {
      // Ids, names and numbers: no text, no address.
      expect(JSON.stringify(readCommand({ atlas: 1, type: given, ...fields }))).toMatch(/^[\w"{}:,.+-]*$/);
    }),
  );
});
