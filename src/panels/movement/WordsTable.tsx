import type { CitedSources } from '#domain/built.ts';
import type { TermRecord } from '#domain/records.ts';
import { compareNames } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { ConfidenceMark, Doubts } from '#panels/facts/FactNotes.tsx';
import { Localized } from '#panels/facts/Localized.tsx';
import { SourceLine } from '#panels/facts/SourceList.tsx';
import styles from './MovementPanel.module.css';

type Props = { terms: readonly TermRecord[]; sources: CitedSources };

/** What sister cities are called: brother here, twin there, friend elsewhere. */
export function WordsTable({ terms, sources }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const order = compareNames(language);
  const sorted = terms.toSorted((a, b) => order(a.language[language], b.language[language]));
  return (
    <table className={styles['words']}>
      <caption className="visually-hidden">{t('movement.wordsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('movement.language')}</th>
          <th scope="col">{t('movement.word')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((term) => (
          <tr key={term.id}>
            <th scope="row">{term.language[language]}</th>
            <td>
              <span className={styles['terms']} lang={term.lang}>
                {term.terms.join(', ')}
              </span>
              {term.gloss && (
                <span className={styles['gloss']}>
                  <Localized text={term.gloss} />
                </span>
              )}
              <Doubts doubts={term.doubts} sources={sources} />
              <div className={styles['basis']}>
                <ConfidenceMark confidence={term.confidence} />
                <SourceLine citations={term.sources} sources={sources} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
