import { expect, test } from 'vitest';
import { firstAgreement, firstAgreementDate } from './firstAgreement.ts';
import type { Agreement } from './records.ts';

function agreement(kind: Agreement['kind'], date?: string): Agreement {
  return { kind, sources: [], confidence: 'unchecked', ...(date !== undefined && { date }) };
}

test('a link is dated by its oldest agreement', () => {
  const agreements = [
    agreement('renewal', '2004'),
    agreement('twinning', '1991-04-14'),
    agreement('friendship'),
  ];
  expect(firstAgreementDate({ agreements })).toBe('1991-04-14');
});

test('an intent dates a link only where nothing was signed after it', () => {
  const intent = agreement('agreement-of-intent', '2017');
  expect(firstAgreementDate({ agreements: [intent, agreement('twinning', '2018-10-24')] })).toBe(
    '2018-10-24',
  );
  expect(firstAgreementDate({ agreements: [intent, agreement('twinning')] })).toBe('2017');
});

test('of two agreements of one day the link is told by the one that was signed', () => {
  const agreements = [agreement('letter-of-intent', '2018'), agreement('friendship', '2018')];
  expect(firstAgreement({ agreements })?.kind).toBe('friendship');
});

test('without a dated agreement there is no date', () => {
  expect(firstAgreementDate({ agreements: [agreement('twinning')] })).toBeUndefined();
  expect(firstAgreementDate({ agreements: [] })).toBeUndefined();
});
