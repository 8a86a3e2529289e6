import type { EventKind, MemorialKind } from '#domain/kinds.ts';
import type { IconName } from './iconPaths.ts';

const memorialIcons = {
  monument: 'monument',
  memorial: 'monument',
  bust: 'bust',
  sculpture: 'bust',
  park: 'tree',
  garden: 'tree',
  planting: 'apple',
  alley: 'tree',
  street: 'street',
  square: 'square',
  quarter: 'building',
  building: 'building',
  library: 'book',
  'metro-station': 'train',
  signpost: 'signpost',
  bell: 'bell',
  lantern: 'lantern',
  pavilion: 'museum',
  mural: 'mural',
  'museum-object': 'museum',
} as const satisfies Record<MemorialKind, IconName>;

const eventIcons = {
  agreement: 'handshake',
  anniversary: 'calendar',
  visit: 'visit',
  meeting: 'people',
  opening: 'calendar',
  festival: 'festival',
  exhibition: 'mural',
  exchange: 'people',
  'school-exchange': 'book',
  lesson: 'book',
  ceremony: 'bell',
  gift: 'gift',
  aid: 'gift',
  planting: 'apple',
  conference: 'speech',
  greeting: 'speech',
  journey: 'visit',
  organisation: 'people',
  'world-day': 'calendar',
  background: 'info',
  plan: 'calendar',
  statement: 'speech',
  suspension: 'pause',
  ending: 'pause',
  dispute: 'warning',
  theft: 'warning',
  reopening: 'calendar',
  theatre: 'festival',
  'peace-action': 'peace',
  other: 'calendar',
} as const satisfies Record<EventKind, IconName>;

/** One icon per kind, the same in the panels and on the map. */
export const memorialIcon = (kind: MemorialKind): IconName => memorialIcons[kind];
export const eventIcon = (kind: EventKind): IconName => eventIcons[kind];
