import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languages } from '#domain/language.ts';
import { themes } from '#url/parameters.ts';
import { simplePages } from '#url/route.ts';
import { commandTypes, type CommandMessage, type ErrorCode, type ToldMessage } from './message.ts';
import { readCommand } from './readCommand.ts';

// As: the file's own shape, as far as it is read here.
const schema = JSON.parse(readFileSync('public/embed/messages.schema.json', 'utf8')) as {
  $defs: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }>;
};
const part = (name: string) => z.fromJSONSchema({ $defs: schema.$defs, $ref: `#/$defs/${name}` });
const command = part('command');
const told = part('told');

/** One of each form that the types allow. */
const commands: CommandMessage[] = [
  { atlas: 1, type: 'select', city: 'almaty' },
  { atlas: 1, type: 'select', city: null },
  { atlas: 1, type: 'select', link: 'almaty--rennes', entry: 'rennes-abai-bust' },
  { atlas: 1, type: 'select', story: 'almaty-rennes', entry: null },
  ...(['start', ...simplePages] as const).map((page) => ({ atlas: 1, type: 'select', page }) as const),
  { atlas: 1, type: 'view', lon: 76.9, lat: -43.2, zoom: 3.5 },
  ...themes.map((theme) => ({ atlas: 1, type: 'theme', theme }) as const),
  ...languages.map((lang) => ({ atlas: 1, type: 'lang', lang }) as const),
  { atlas: 1, type: 'year', from: 1957, to: null },
  { atlas: 1, type: 'year', from: 1000, to: 2999 },
];
const codes = ['version', 'command', 'field', 'notFound', 'flood'] as const satisfies ErrorCode[];
const messages: ToldMessage[] = [
  { atlas: 1, type: 'ready', city: 'almaty', entry: null, lang: 'fr', commands: commandTypes },
  { atlas: 1, type: 'ready', page: 'start', entry: null, lang: 'en', commands: commandTypes },
  { atlas: 1, type: 'height', height: 612 },
  { atlas: 1, type: 'select', link: 'almaty--rennes', entry: null },
  { atlas: 1, type: 'select', page: 'cities', entry: 'kz' },
  { atlas: 1, type: 'view', lon: 76.9, lat: -43.2, zoom: 3.5 },
  ...codes.map((code) => ({ atlas: 1, type: 'error', code, field: 'city' }) as const),
  { atlas: 1, type: 'error', code: 'flood', field: null },
];

describe('the published schema', () => {
  test.each(commands)('takes the command %o, as the embed does', (message) => {
    expect(command.safeParse(message).error).toBeUndefined();
    expect(readCommand(message)).toHaveProperty('command');
  });

  test.each(messages)('takes what the embed tells: %o', (message) => {
    expect(told.safeParse(message).error).toBeUndefined();
  });

  test.each([
    { atlas: 2, type: 'theme', theme: 'night' },
    { atlas: 1, type: 'open', href: 'https://example.org' },
    { atlas: 1, type: 'select' },
    { atlas: 1, type: 'select', city: 'almaty', link: 'almaty--rennes' },
    { atlas: 1, type: 'select', city: '../evil' },
    { atlas: 1, type: 'select', city: 'a'.repeat(101) },
    { atlas: 1, type: 'select', city: 'almaty', entry: '<b>' },
    { atlas: 1, type: 'view', lon: 0, lat: 91, zoom: 3 },
    { atlas: 1, type: 'lang', lang: 'de' },
    { atlas: 1, type: 'year', from: 1957 },
    { atlas: 1, type: 'year', from: 999, to: null },
    { atlas: 1, type: 'year', from: null, to: 3000 },
  ])('refuses what the embed refuses: %o', (message) => {
    expect(command.safeParse(message).success).toBe(false);
    expect(readCommand(message)).toHaveProperty('fault');
  });

  test('names the same commands, pages, languages and faults as the code', () => {
    const { theme, ready, error, page, language } = schema.$defs;
    expect(theme?.properties?.['theme']?.enum).toEqual(themes);
    expect(JSON.stringify(ready?.properties?.['commands'])).toContain(JSON.stringify(commandTypes));
    expect(error?.properties?.['code']?.enum).toEqual(codes);
    expect(page?.enum).toEqual(['start', ...simplePages]);
    expect(language?.enum).toEqual(languages);
  });
});
