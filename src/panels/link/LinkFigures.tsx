import type { CitedSources, LinkDetails } from '#domain/built.ts';
import { firstAgreement } from '#domain/firstAgreement.ts';
import type { Language } from '#domain/language.ts';
import type { LinkRecord } from '#domain/records.ts';
import { formatDate, formatDistance } from '#i18n/format.ts';
import { Localized } from '#panels/facts/Localized.tsx';
import { Missing } from '#panels/facts/Missing.tsx';
import { SourceLine } from '#panels/facts/SourceList.tsx';
import { KeyFigures } from '#panels/frame/KeyFigures.tsx';
import type { TFunction } from '#i18n/messageKey.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './LinkPanel.module.css';

type Status = LinkRecord['status'];

/** Agreement, distance and status: the line under the two names. */
export function LinkFigures({ details }: { details: LinkDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { link, km, sources } = details;
  const first = firstAgreement(link);
  return (
    <>
      <KeyFigures
        figures={[
          {
            value: first?.date ? formatDate(first.date, language) : t('fact.unknown'),
            label: first ? t(`kind.agreement.${first.kind}`) : t('link.agreementDate'),
          },
          { value: formatDistance(km, language), label: t('link.distance') },
          {
            value: t(`status.${link.status.value}`),
            label: t('link.status'),
            detail: statusDate(link.status, language, t),
          },
        ]}
      />
      <StatusNote status={link.status} sources={sources} />
      {link.status.value === 'unknown' && <Missing parts={['status']} />}
    </>
  );
}

/** When the state began, where that is known, and the date of the source that speaks of it. */
function statusDate({ value, since, asOf }: Status, language: Language, t: TFunction): string | undefined {
  const began = since === undefined ? [] : [t('status.since', { date: formatDate(since, language) })];
  if (asOf !== undefined)
    return [...began, t('status.asOf', { date: formatDate(asOf, language) })].join(' · ');
  if (value === 'active') return [...began, t('status.asOfUnknown')].join(' · ');
  return began[0];
}

/** What the newest source says of the tie, and which one: too long for a column of figures. */
function StatusNote({ status, sources }: { status: Status; sources: CitedSources }) {
  if (!status.note && status.sources.length === 0) return null;
  return (
    <div className={styles['statusNote']}>
      {status.note && (
        <p>
          <Localized text={status.note} />
        </p>
      )}
      <SourceLine citations={status.sources} sources={sources} />
    </div>
  );
}
