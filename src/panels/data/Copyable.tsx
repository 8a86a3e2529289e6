import { useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './DataPanel.module.css';

type Props = { title: string; text: string; isCode?: boolean };
type State = 'copy' | 'copied' | 'marked';

/** A text to take along. Where the browser lets nobody write to the clipboard, it is marked for the reader's own keys. */
export function Copyable({ title, text, isCode = true }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('copy');
  const block = useRef<HTMLPreElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      if (block.current) window.getSelection()?.selectAllChildren(block.current);
      setState('marked');
    }
  }

  return (
    <figure className={styles['copyable']}>
      <figcaption className={styles['caption']}>
        <h3>{title}</h3>
        <button
          type="button"
          className={`${styles['copy']} needs-script`}
          aria-label={t('data.copyOf', { title })}
          onClick={() => void copy()}
        >
          {t('data.copy')}
        </button>
        <output className={styles['told']}>{state !== 'copy' && t(`data.${state}`)}</output>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <pre ref={block} className={styles['text']} data-code={isCode} tabIndex={0} aria-label={title}>
        {isCode ? <code translate="no">{text}</code> : text}
      </pre>
    </figure>
  );
}
