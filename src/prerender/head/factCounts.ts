import type { CityEvent, Memorial } from '#domain/records.ts';
import type { HeadContext } from './headContext.ts';

type Facts = { memorials: readonly Memorial[]; events: readonly CityEvent[]; isSourced: boolean };

/** "3 memorials, 5 events, with sources."; "Facts with their sources." where there are neither; nothing without sources. */
export function knownInAtlas({ memorials, events, isSourced }: Facts, { t }: HeadContext): string[] {
  const counts = [
    ...(memorials.length > 0 ? [t('head.memorials', { count: memorials.length })] : []),
    ...(events.length > 0 ? [t('head.events', { count: events.length })] : []),
  ];
  const hasSource = isSourced || [...memorials, ...events].some(({ sources }) => sources.length > 0);
  if (counts.length === 0) return hasSource ? [t('head.sourced')] : [];
  const facts = counts.join(', ');
  return [hasSource ? t('head.withSources', { facts }) : `${facts}.`];
}
