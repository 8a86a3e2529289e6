import type { CitedSources } from '#domain/built.ts';
import { compareDates } from '#domain/partialDate.ts';
import type { Agreement } from '#domain/records.ts';
import { formatDate } from '#i18n/format.ts';
import { FactNotes } from '#panels/facts/FactNotes.tsx';
import { Paragraphs } from '#panels/facts/Localized.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './LinkPanel.module.css';

/** What was signed, oldest first, undated last. */
export function Agreements({
  agreements,
  sources,
}: {
  agreements: readonly Agreement[];
  sources: CitedSources;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const inOrder = agreements.toSorted((a, b) => compareDates(a.date, b.date));
  return (
    <ul className={styles['agreements']}>
      {inOrder.map((agreement) => (
        <li key={`${agreement.kind} ${agreement.date} ${agreement.text?.en}`}>
          <p className={styles['agreementHead']}>
            <span className={styles['agreementDate']}>
              {agreement.date ? formatDate(agreement.date, language) : t('fact.undated')}
            </span>{' '}
            {t(`kind.agreement.${agreement.kind}`)}
          </p>
          {agreement.text && <Paragraphs text={agreement.text} />}
          <FactNotes fact={agreement} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
