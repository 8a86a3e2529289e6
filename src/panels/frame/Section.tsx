import { useId, type ReactNode } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import styles from './frame.module.css';

type Props = { title: string; count?: number; children: ReactNode };

/** A titled part of a panel. */
export function Section({ title, count, children }: Props) {
  const id = useId();
  const language = useLanguage();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['sectionTitle']}>
        {title}
        {count !== undefined && count > 0 && (
          <span className={styles['count']}>{formatNumber(count, language)}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
