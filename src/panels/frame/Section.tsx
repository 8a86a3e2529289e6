import { useId, type ReactNode } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useOpenedEntry } from './useOpenedEntry.ts';
import styles from './frame.module.css';

/**
 * `entry`: by this name an address leads to the section. `aside`: what stands beside its title. `part`: what it is to
 * an embed, which may leave it out; "more" is only for the whole atlas.
 */
type Props = {
  title: string;
  count?: number;
  entry?: string;
  part?: 'list' | 'memorials' | 'events' | 'more';
  aside?: ReactNode;
  children: ReactNode;
};

/** A titled part of a panel. */
export function Section({ title, count, entry, part, aside, children }: Props) {
  const id = useId();
  const language = useLanguage();
  const { element, isOpened } = useOpenedEntry(entry);
  return (
    <section
      ref={element}
      id={entry}
      className={styles['section']}
      aria-labelledby={id}
      data-part={part}
      data-opened={isOpened || undefined}
    >
      <div className={styles['sectionHead']}>
        <h2 id={id} tabIndex={-1} className={styles['sectionTitle']}>
          {title}
          {count !== undefined && count > 0 && (
            <span className={styles['count']}>{formatNumber(count, language)}</span>
          )}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
