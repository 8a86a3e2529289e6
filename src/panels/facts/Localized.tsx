import { textFor, type LocalizedText } from '#domain/localizedText.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './facts.module.css';

/** A text in the reader's language; where it is missing, the English one, marked as such. */
export function Localized({ text }: { text: LocalizedText }) {
  const { t } = useTranslation();
  const shown = textFor(text, useLanguage());
  if (!shown.isFallback) return <>{shown.text}</>;
  return (
    <>
      <span lang={shown.lang}>{shown.text}</span>{' '}
      <span className={styles['fallback']}>{t('fact.fallback')}</span>
    </>
  );
}

/** A longer text: a blank line parts its paragraphs. The fallback mark stands once, at the end. */
export function Paragraphs({ text, className }: { text: LocalizedText; className?: string | undefined }) {
  const { t } = useTranslation();
  const shown = textFor(text, useLanguage());
  const paragraphs = shown.text.split(/\n\s*\n/);
  return (
    <div className={className} lang={shown.isFallback ? shown.lang : undefined}>
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph}>
          {paragraph}
          {shown.isFallback && index === paragraphs.length - 1 && <FallbackMark label={t('fact.fallback')} />}
        </p>
      ))}
    </div>
  );
}

function FallbackMark({ label }: { label: string }) {
  const language = useLanguage();
  return (
    <>
      {' '}
      <span className={styles['fallback']} lang={language}>
        {label}
      </span>
    </>
  );
}
