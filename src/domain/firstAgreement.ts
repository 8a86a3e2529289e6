import { compareDates } from './partialDate.ts';
import type { Agreement, LinkRecord } from './records.ts';

/** Kinds that announce an agreement; they date a link only where nothing else does. */
const announcing: ReadonlySet<string> = new Set([
  'protocol-of-intent',
  'letter-of-intent',
  'agreement-of-intent',
]);

/** The agreement by which a link is told: its first dated one, intents last. */
export function firstAgreement(link: Pick<LinkRecord, 'agreements'>): Agreement | undefined {
  const dated = link.agreements.filter((agreement) => agreement.date !== undefined);
  const signed = dated.filter((agreement) => !announcing.has(agreement.kind));
  const [first] = (signed.length > 0 ? signed : dated).toSorted((a, b) => compareDates(a.date, b.date));
  return first;
}

/** The EDTF date by which a link is told and coloured. */
export function firstAgreementDate(link: Pick<LinkRecord, 'agreements'>): string | undefined {
  return firstAgreement(link)?.date;
}
