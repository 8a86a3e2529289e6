import type { Language } from '#domain/language.ts';
import { messageVersion, type CommandMessage } from '#embed/messages/message.ts';
import { shownBy, subjects, type Attributes } from './frameAddress.ts';

/** A command that is still unchecked: what an attribute says may be wrong, and the embed answers that. */
export type Asked = Pick<CommandMessage, 'atlas' | 'type'> & Record<string, unknown>;

export function command(type: CommandMessage['type'], content: object): Asked {
  return { atlas: messageVersion, type, ...content };
}

/** Attributes whose change the embed can follow by a message; every other needs another address. */
const followed: readonly string[] = [...subjects, 'entry', 'theme', 'lang', 'view', 'from', 'to'];

/** What the embed has to be told after these attributes have changed; null where it has to be loaded anew. */
export function commandsFor(
  changed: ReadonlySet<string>,
  attribute: Attributes,
  language: Language,
): Asked[] | null {
  if ([...changed].some((name) => !followed.includes(name))) return null;
  const hasNew = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
  const year = (name: string): number | null => (attribute(name) ? Number(attribute(name)) : null);
  const view = attribute('view');
  const asked: Asked[] = [];
  if (hasNew('lang')) asked.push(command('lang', { lang: language }));
  if (hasNew('theme')) asked.push(command('theme', { theme: attribute('theme') || 'auto' }));
  // Without a view the map goes back to what is chosen.
  if (hasNew(...subjects, 'entry') || (hasNew('view') && !view)) {
    const shown = shownBy(attribute);
    const subject = shown ? { [shown.name]: shown.id } : { city: null };
    asked.push(command('select', { ...subject, entry: attribute('entry') || null }));
  }
  if (hasNew('from', 'to')) asked.push(command('year', { from: year('from'), to: year('to') }));
  if (hasNew('view') && view) {
    const [zoom, lat, lon] = view.split('/').map(Number);
    asked.push(command('view', { lon, lat, zoom }));
  }
  return asked;
}
