import { useRef, useState } from 'react';
import styles from './Copyable.module.css';

type Props = {
  title: string;
  text: string;
  /** Code is scrolled, markup is wrapped where a line ends, other text is set as text. */
  kind?: 'code' | 'markup' | 'text';
  /** Where the text is not in the page's language. */
  lang?: string;
  words: CopyWords;
};

/** "Copy", the same with what is copied, and what is told afterwards. */
type CopyWords = { copy: string; copyOf: string; copied: string; marked: string };

/** What was done with which text: of another one nothing is told. */
type Done = { how: 'copied' | 'marked'; text: string };

/** A text to take along. Where the browser lets nobody write to the clipboard, it is marked for the reader's own keys. */
export function Copyable({ title, text, kind = 'code', lang, words }: Props) {
  const [done, setDone] = useState<Done | null>(null);
  const block = useRef<HTMLPreElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ how: 'copied', text });
    } catch {
      if (block.current) window.getSelection()?.selectAllChildren(block.current);
      setDone({ how: 'marked', text });
    }
  }

  return (
    <figure className={styles['copyable']} data-kind={kind}>
      <figcaption className={styles['caption']}>
        <h3>{title}</h3>
        <button
          type="button"
          className={`${styles['copy']} needs-script`}
          aria-label={words.copyOf}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <output className={styles['told']}>{done?.text === text && words[done.how]}</output>
      </figcaption>
      <pre
        ref={block}
        className={styles['text']}
        data-kind={kind}
        lang={lang}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
        tabIndex={0}
        aria-label={title}
      >
        {kind === 'text' ? text : <code translate="no">{text}</code>}
      </pre>
    </figure>
  );
}
