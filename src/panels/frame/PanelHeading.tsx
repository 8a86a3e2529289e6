import { useEffect, type ReactNode } from 'react';
import { momentReached } from '#state/reached.ts';
import styles from './frame.module.css';

type Props = { title: ReactNode; eyebrow?: ReactNode; children?: ReactNode };

/** Id of every panel's heading: it takes the focus after navigation. */
export const panelHeadingId = 'panel-heading';

export function PanelHeading({ title, eyebrow, children }: Props) {
  useTextReached();
  return (
    <header className={styles['heading']}>
      {eyebrow && <p className={styles['eyebrow']}>{eyebrow}</p>}
      <h1 id={panelHeadingId} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      {children}
    </header>
  );
}

/** A panel's heading stands: there is text to read. */
export function useTextReached(): void {
  useEffect(function tellText() {
    momentReached('text');
  }, []);
}
