import type { ReactNode } from 'react';
import { useOpenedEntry } from '#panels/frame/useOpenedEntry.ts';
import styles from './facts.module.css';

/** `isSettled`: nothing above it is still to come, so it may be brought before the reader. */
type Props = { id: string; isSettled?: boolean; className?: string | undefined; children: ReactNode };

/** A fact that always shows all it knows; an address leads to it and marks it. */
export function OpenedFact({ id, isSettled = true, className, children }: Props) {
  const { element, isOpened } = useOpenedEntry<HTMLDivElement>(id, isSettled);
  return (
    <div ref={element} id={id} className={styles['openable']} data-opened={isOpened || undefined}>
      <div className={className}>{children}</div>
    </div>
  );
}
