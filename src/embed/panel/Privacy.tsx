import { useId } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { EmbedCopyable } from './EmbedCopyable.tsx';
import type { WordsOf } from './useWordsOf.ts';
import styles from './EmbedDialog.module.css';

type Props = { site: string; words: WordsOf };

/** What the embed loads and leaves, and the same for the other site's own page on it, in the embed's language. */
export function Privacy({ site, words }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { host } = new URL(site);
  return (
    <section aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <h3 id={id}>{t('embed.privacy')}</h3>
      </div>
      <p className={styles['hint']}>{t('embed.loadsOnly', { host })}</p>
      <EmbedCopyable
        title={t('embed.privacyTitle')}
        text={words.t('embed.privacyText', { address: site, host })}
        kind="text"
        lang={words.language}
      />
    </section>
  );
}
