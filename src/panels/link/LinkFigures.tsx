import { useTranslation } from 'react-i18next';
import type { LinkDetails } from '#domain/built.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import { textFor } from '#domain/localizedText.ts';
import { formatDate, formatDistance } from '#i18n/format.ts';
import { KeyFigures } from '#panels/frame/KeyFigures.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';

/** Agreement, distance and status: the line under the two names. */
export function LinkFigures({ details }: { details: LinkDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { link, km } = details;
  const date = firstAgreementDate(link);
  const kind = link.agreements.find((agreement) => agreement.date === date)?.kind;
  return (
    <KeyFigures
      figures={[
        {
          value: date ? formatDate(date, language) : t('fact.unknown'),
          label: date && kind ? t(`kind.agreement.${kind}`) : t('link.agreementDate'),
        },
        { value: formatDistance(km, language), label: t('link.distance') },
        {
          value: t(`status.${link.status.value}`),
          label: t('link.status'),
          detail: <StatusDetail link={link} />,
        },
      ]}
    />
  );
}

function StatusDetail({ link: { status } }: Pick<LinkDetails, 'link'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const note = status.note && textFor(status.note, language);
  const dated = status.since
    ? formatDate(status.since, language)
    : status.asOf && t('status.asOf', { date: formatDate(status.asOf, language) });
  return (
    <>
      {dated}
      {dated && note && ' · '}
      {note && <span lang={note.isFallback ? note.lang : undefined}>{note.text}</span>}
    </>
  );
}
