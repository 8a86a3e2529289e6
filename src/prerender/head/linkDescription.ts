import type { LinkDetails } from '#domain/built.ts';
import { firstAgreement } from '#domain/firstAgreement.ts';
import type { CityId } from '#domain/linkId.ts';
import { formatDate, formatDistance } from '#i18n/format.ts';
import { knownInAtlas } from './factCounts.ts';
import { fittedSentences } from './fitted.ts';
import type { HeadContext } from './headContext.ts';
import { sinceWords } from './sinceWords.ts';
import { cityInCountry } from './titles.ts';

/** The two cities as one phrase: "Almaty (Kazakhstan) and Rennes (France)". */
export function pairWords({ link }: LinkDetails, context: HeadContext): string {
  function place(id: CityId): string {
    const city = context.facts.atlas.city(id);
    return city ? cityInCountry(city, context) : id;
  }
  const [a, b] = link.cities;
  return context.t('head.pair', { a: place(a), b: place(b) });
}

/** "Almaty (Kazakhstan) and Rennes (France): sister cities since 14 April 1991. 3 memorials, 5 events, with sources." */
export function linkDescription(details: LinkDetails, context: HeadContext): string {
  const { memorials = [], events = [], sources, agreements } = details.link;
  const isSourced = sources.length > 0 || agreements.some((agreement) => agreement.sources.length > 0);
  return fittedSentences([
    ...tieSentences(details, context),
    ...knownInAtlas({ memorials, events, isSourced }, context),
    `${formatDistance(details.km, context.language)} ${context.t('link.distance')}.`,
  ]);
}

/** An intent is not yet the tie: nothing is counted from it. */
const isIntent = (kind: string): boolean => kind.endsWith('-of-intent');

/** What ties the two, as far as it is known. "Since" is said only of a tie that nobody calls ended or planned. */
function tieSentences(details: LinkDetails, context: HeadContext): string[] {
  const { language, t } = context;
  const { link } = details;
  const pair = pairWords(details, context);
  const agreement = firstAgreement(link);
  const isInForce = link.status.value === 'active' || link.status.value === 'unknown';
  if (!isInForce) {
    const status = t(`status.${link.status.value}`).toLowerCase();
    return [t('head.link.status', { pair, status }), ...agreementSentence()];
  }
  const since = agreement && !isIntent(agreement.kind) ? sinceWords(agreement.date, context) : null;
  return since === null
    ? [t('head.link.plain', { pair }), ...agreementSentence()]
    : [t('head.link.since', { pair, since })];

  function agreementSentence(): string[] {
    if (agreement?.date === undefined) return [];
    // "Sister cities" has just been said.
    const kind =
      agreement.kind === 'twinning' ? t('link.agreementDate') : t(`kind.agreement.${agreement.kind}`);
    return [t('head.link.dated', { kind, date: formatDate(agreement.date, language) })];
  }
}
