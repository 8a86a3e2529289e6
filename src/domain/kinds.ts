/** Closed lists of the atlas's words. Without zod, so that the page can use them. */
export const cityKinds = [
  'city',
  'town',
  'city-district',
  'municipality',
  'borough',
  'district',
  'region',
] as const;
export type CityKind = (typeof cityKinds)[number];

export const linkStatuses = ['active', 'suspended', 'ended', 'planned', 'disputed', 'unknown'] as const;
export type LinkStatus = (typeof linkStatuses)[number];

export const agreementKinds = [
  'twinning',
  'friendship',
  'cooperation',
  'memorandum',
  'protocol-of-intent',
  'letter-of-intent',
  'agreement-of-intent',
  'humanitarian-cooperation',
  'region',
  'adoption',
  'early-arrangement',
  'renewal',
  'other',
] as const;

export const memorialKinds = [
  'monument',
  'memorial',
  'bust',
  'sculpture',
  'park',
  'garden',
  'planting',
  'alley',
  'street',
  'square',
  'quarter',
  'building',
  'library',
  'metro-station',
  'signpost',
  'bell',
  'lantern',
  'pavilion',
  'mural',
  'museum-object',
] as const;
export type MemorialKind = (typeof memorialKinds)[number];

export const eventKinds = [
  'agreement',
  'anniversary',
  'visit',
  'meeting',
  'opening',
  'festival',
  'exhibition',
  'exchange',
  'school-exchange',
  'lesson',
  'ceremony',
  'gift',
  'aid',
  'planting',
  'conference',
  'greeting',
  'journey',
  'organisation',
  'world-day',
  'background',
  'plan',
  'statement',
  'suspension',
  'ending',
  'dispute',
  'theft',
  'reopening',
  'theatre',
  'peace-action',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * How sure a fact is. `founding`: one of the five founding texts states it. `sourced`: a source
 * named beside it states it. `unchecked`: nobody named states it yet.
 */
export const confidences = ['founding', 'sourced', 'unchecked'] as const;
export type Confidence = (typeof confidences)[number];

export const milestoneSections = ['meaning', 'history', 'organisation', 'day', 'present'] as const;

/** How far a city's name in a language was checked (data-quality report). */
export const nameChecks = ['checked', 'unchecked', 'copied-from-russian', 'copied-from-english'] as const;
export type NameCheck = (typeof nameChecks)[number];
