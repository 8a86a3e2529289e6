import { compareDates } from './partialDate.ts';
import type { LinkRecord } from './records.ts';

/** Kinds that announce an agreement; they date a link only where nothing else does. */
const announcing: ReadonlySet<string> = new Set([
  'protocol-of-intent',
  'letter-of-intent',
  'agreement-of-intent',
]);

/** The EDTF date by which a link is told and coloured: its first dated agreement, intents last. */
export function firstAgreementDate(link: Pick<LinkRecord, 'agreements'>): string | undefined {
  const dated = link.agreements.filter((agreement) => agreement.date !== undefined);
  const signed = dated.filter((agreement) => !announcing.has(agreement.kind));
  const [first] = (signed.length > 0 ? signed : dated).toSorted((a, b) => compareDates(a.date, b.date));
  return first?.date;
}
