import { pair } from './parameter.ts';

/** What only the address of an embed says; embedParameters.ts knows what each may be. */
export const embedParameterNames = [
  'hide',
  'accent',
  'font',
  'interaction',
  'height',
  'load',
  'data',
] as const;

/** Whether the address asks for an embed: `?embed=1`, wherever it stands, as servers look for it (deploy/). */
export function isEmbed(search: string): boolean {
  return new URLSearchParams(search).getAll('embed').includes('1');
}

/** The part of a query that makes a page an embed, as it is, to be kept on every way within it; null where it is none. */
export function embedQuery(search: string): string | null {
  if (!isEmbed(search)) return null;
  const query = new URLSearchParams(search);
  const own = embedParameterNames.flatMap((name) => {
    const text = query.get(name);
    return text === null ? [] : [pair(name, text)];
  });
  return ['embed=1', ...own].join('&');
}
